using NatoInternships.Languages;
using NatoInternships.LinkGuardian;
using NatoInternships.Tests.Publishing;

namespace NatoInternships.Tests.LinkGuardian;

/// <summary>When a link counts as broken.</summary>
public sealed class Rules
{
    private static readonly LinkVisit Well = new(200, null);
    private static readonly LinkVisit Bad = new(500, LinkProblem.Failed);
    private static readonly LinkVisit Away = new(null, LinkProblem.Unreachable);
    private static readonly LinkVisit Gone = new(404, LinkProblem.NotFound);
    private static readonly LinkVisit Refused = new(403, LinkProblem.Refused);

    [Fact]
    public void A_page_that_is_not_there_is_broken_at_once() => Assert.True(After(Gone).IsBroken);

    [Fact]
    public void One_failure_may_be_a_bad_hour_and_two_in_a_row_are_not()
    {
        Assert.False(After(Bad).IsBroken);
        Assert.True(After(Bad, Away).IsBroken);
        Assert.False(After(Bad, Well, Bad).IsBroken);
    }

    [Fact]
    public void A_refusal_tells_nothing_however_often()
    {
        var check = After(Refused, Refused, Refused);
        Assert.Equal((false, true, 0, null), (check.IsBroken, check.IsUncertain, check.Failures, check.FirstFailedAt));
    }

    [Fact]
    public void Nor_does_a_way_without_end() =>
        Assert.False(After([.. Enumerable.Repeat(new LinkVisit(null, LinkProblem.TooManyRedirects), 3)]).IsBroken);

    [Fact]
    public void It_is_remembered_since_when_it_fails()
    {
        Assert.Equal(
            (2, Samples.Noon.AddDays(1)),
            (After(Well, Bad, Away).Failures, After(Well, Bad, Away).FirstFailedAt)
        );
        Assert.Equal((0, null), (After(Bad, Bad, Well).Failures, After(Bad, Bad, Well).FirstFailedAt));
    }

    [Fact]
    public void Every_problem_has_its_words_and_fits_its_column()
    {
        var words = new Words();
        var problems = Enum.GetValues<LinkProblem>();
        Assert.All(problems, problem => Assert.True(problem.ToString().Length <= LinkCheck.LongestProblem));
        Assert.All(problems, problem => Assert.NotEqual(problem.ToString(), words.Of(problem)));
        Assert.Equal(problems.Length, problems.Select(problem => words.Of(problem)).Distinct().Count());
    }

    private static LinkCheck After(params LinkVisit[] visits)
    {
        var check = new LinkCheck("https://a.example/");
        for (var day = 0; day < visits.Length; day++)
            check.Record(visits[day], Samples.Noon.AddDays(day));
        return check;
    }
}
