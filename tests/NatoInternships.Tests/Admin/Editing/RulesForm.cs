using NatoInternships.Tests.Guidance;
using NatoInternships.Tests.Site;

namespace NatoInternships.Tests.Admin.Editing;

/// <summary>Editors change the rules of the programme in the form of the page about who can apply.</summary>
public sealed class RulesForm(DeskSite desk) : IClassFixture<DeskSite>
{
    private const string Key = "who-can-apply";

    private readonly DeskSite _site = desk.Restored();

    [Theory]
    [InlineData("en", "Answers of the self-check", "Age: met", "Minimum age")]
    [InlineData("fr", "Réponses de l’autoévaluation", "Âge\u00a0: critère rempli", "Âge minimal")]
    public async Task The_form_shows_each_case_by_its_name(string language, string answers, string first, string age)
    {
        using var author = await _site.JoinAsync();
        var form = (await author.Browser.GetAsync($"/admin/{language}/entries/{Key}")).Document;
        var cases = form.QuerySelectorAll("#fr-answers [data-row] select[name='fr.answers.case'] option[selected]");
        Assert.Contains(answers, form.QuerySelector("#fr-answers legend")!.TextContent, StringComparison.Ordinal);
        Assert.Equal((14, first), (cases.Length, cases[0].TextContent));
        Assert.Equal(age, form.QuerySelector("label[for=minimumAge]")!.TextContent.Trim());
    }

    [Fact]
    public async Task A_changed_age_is_saved_and_the_answers_stay_as_they_are()
    {
        using var author = await _site.JoinAsync();
        var saved = await author.EditAsync(Key, ("minimumAge", "18"));
        Assert.Contains("The draft is saved", saved.Notice, StringComparison.Ordinal);
        Assert.Equal("18", saved.Field("minimumAge"));
        var real = await ChangedRules.RealAsync();
        Assert.Equal(
            real.English.Answers.Select(answer => answer.Says),
            saved
                .Document.QuerySelectorAll("#en-answers [data-row] input[name='en.answers.says']")
                .Select(cell => cell.GetAttribute("value") ?? "")
                .Where(text => text.Length > 0)
        );
        Assert.Equal("17", (await author.EditAsync(Key, ("minimumAge", "17"))).Field("minimumAge"));
        Assert.Contains(
            "from 16 to 40",
            (await author.EditAsync(Key, ("minimumAge", "12"))).Problem,
            StringComparison.Ordinal
        );
    }
}
