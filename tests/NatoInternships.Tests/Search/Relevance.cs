using NatoInternships.Tests.Site;

namespace NatoInternships.Tests.Search;

/// <summary>
/// What applicants ask, written down before any result was looked at, and where the answer stands: first in nine of ten
/// cases, and among the first three in all.
/// </summary>
public sealed class Relevance(RealSearch search) : IClassFixture<RealSearch>
{
    private static readonly IReadOnlyList<Question> Questions = [.. Read()];

    [Fact]
    public void There_are_eighty_questions_in_both_languages()
    {
        Assert.True(Questions.Count(question => question.Language == "en") >= 45);
        Assert.True(Questions.Count(question => question.Language == "fr") >= 35);
    }

    [Fact]
    public void The_answer_comes_first_in_nine_of_ten_cases()
    {
        var missed = Questions.Where(question => !Has(question, 1)).ToList();
        Assert.True(missed.Count * 10 <= Questions.Count, Said(missed));
    }

    [Fact]
    public void The_answer_is_among_the_first_three_in_all_cases()
    {
        var missed = Questions.Where(question => !Has(question, 3)).ToList();
        Assert.True(missed.Count == 0, Said(missed));
    }

    private bool Has(Question question, int first) =>
        search.Paths(question.Language, question.Words).Take(first).Intersect(question.Answers).Any();

    private string Said(IReadOnlyCollection<Question> missed) =>
        $"{missed.Count} of {Questions.Count}\n"
        + string.Join(
            '\n',
            missed.Select(question =>
                $"{question.Language} {question.Words}: "
                + $"{string.Join(" ", search.Paths(question.Language, question.Words).Take(4))}"
                + $" and not {question.Answers[0]}"
            )
        );

    private static IEnumerable<Question> Read() =>
        File.ReadLines(Path.Combine(SourceTree.Root, "tests/NatoInternships.Tests/Search/relevance.tsv"))
            .Skip(1)
            .Select(line => line.Split('\t'))
            .Select(cells => new Question(cells[0], cells[1], cells[2].Split('|')));

    private sealed record Question(string Language, string Words, string[] Answers);
}
