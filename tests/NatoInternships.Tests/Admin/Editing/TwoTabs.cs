using NatoInternships.Catalogue;
using NatoInternships.Tests.Site;

namespace NatoInternships.Tests.Admin.Editing;

/// <summary>One person with an entry open in two tabs: what either of them kept stays.</summary>
public sealed class TwoTabs(DeskSite desk) : IClassFixture<DeskSite>
{
    private const string Key = "legal-advisor";

    private readonly DeskSite _site = desk.Restored();

    [Fact]
    public async Task What_is_typed_in_both_is_kept_together_and_each_is_told()
    {
        using var author = await _site.JoinAsync();
        var (first, second) = (await OpenAsync(author), await OpenAsync(author));
        await author.KeepAsync(first, ("en.summary", "Typed in the first tab."), ("touched", "en.summary"));
        var told = await author.KeepAsync(second, ("en.lead", "Typed in the second tab."), ("touched", "en.lead"));
        Assert.Contains("in another tab too", told.Text, StringComparison.Ordinal);
        var again = await OpenAsync(author);
        Assert.Equal(
            ("Typed in the first tab.", "Typed in the second tab."),
            (again.Field("en-summary"), again.Field("en-lead"))
        );
    }

    [Fact]
    public async Task Saving_one_leaves_what_the_other_kept()
    {
        using var author = await _site.JoinAsync();
        var (first, second) = (await OpenAsync(author), await OpenAsync(author));
        await author.KeepAsync(second, ("en.lead", "Typed in the second tab."), ("touched", "en.lead"));
        await author.Browser.SubmitAsync(first, $"/entries/{Key}", ("en.place", "Mons"), ("touched", "en.place"));
        var again = await OpenAsync(author);
        Assert.Equal("Typed in the second tab.", again.Field("en-lead"));
        var saved = await author.Browser.SubmitAsync(again, $"/entries/{Key}");
        Assert.Equal(("Typed in the second tab.", "Mons"), (saved.Field("en-lead"), saved.Field("en-place")));
        Assert.DoesNotContain("have not saved", saved.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_typed_over_before_it_is_saved_does_not_come_back()
    {
        using var author = await _site.JoinAsync();
        var tab = await OpenAsync(author);
        await author.KeepAsync(tab, ("en.lead", "Half a sen"), ("touched", "en.lead"));
        var saved = await author.Browser.SubmitAsync(
            tab,
            $"/entries/{Key}",
            ("en.lead", "A whole sentence."),
            ("touched", "en.lead")
        );
        Assert.Equal("A whole sentence.", saved.Field("en-lead"));
        Assert.DoesNotContain("have not saved", saved.Text, StringComparison.Ordinal);
    }

    private static Task<Answer> OpenAsync(Colleague author) => author.Browser.GetAsync($"{Forms.Entries}/{Key}");
}
