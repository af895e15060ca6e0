using NatoInternships.Tests.Site;

namespace NatoInternships.Tests.Admin.Editing;

/// <summary>What is typed counts as not saved only while it says something else than what is saved.</summary>
public sealed class TypedBack(DeskSite desk) : IClassFixture<DeskSite>
{
    private const string Key = "legal-advisor";
    private const string NotSaved = "typed and not saved";

    private readonly DeskSite _site = desk.Restored();

    [Fact]
    public async Task Typed_back_to_what_is_saved_it_is_no_longer_called_not_saved()
    {
        using var author = await _site.JoinAsync();
        var opened = await OpenAsync(author);
        var lead = opened.Field("en-lead");
        var kept = await author.KeepAsync(opened, ("en.lead", "Something else."));
        Assert.Contains("\"isSaved\":false", kept.Text, StringComparison.Ordinal);
        await AssertNotSavedAsync(author, true);
        kept = await author.KeepAsync(opened, ("en.lead", lead));
        Assert.Contains("\"isSaved\":true", kept.Text, StringComparison.Ordinal);
        await AssertNotSavedAsync(author, false);
    }

    [Theory]
    [InlineData("en.summary", "Line one\n\nLine two", "\r\nLine one\r\n\r\nLine two  \r\n\r\n")]
    [InlineData("fr.lead", "Été à l’ACT, à Mons", "E\u0301te\u0301 a\u0300 l’ACT, a\u0300 Mons")]
    [InlineData("en.lead", "One line", " One line ")]
    [InlineData("en.aliases", "One\nTwo", "One \r\n\r\n Two\r\n")]
    [InlineData("asOf", "2026-05", " 2026-05")]
    public async Task What_saving_would_make_the_same_is_the_same(string field, string saved, string typed)
    {
        using var author = await _site.JoinAsync();
        await author.EditAsync(Key, (field, saved));
        var opened = await OpenAsync(author);
        await author.KeepAsync(opened, (field, typed));
        await AssertNotSavedAsync(author, false);
        var again = await author.Browser.SubmitAsync(opened, $"/entries/{Key}", (field, typed));
        Assert.Contains("There was nothing new to save", again.Notice, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_row_is_nothing_and_a_row_taken_out_is_something()
    {
        using var author = await _site.JoinAsync();
        await author.EditAsync(Key, ("en.links.title", "House"), ("en.links.url", "https://e.org"));
        var opened = await OpenAsync(author);
        await author.KeepAsync(opened, ("touched", ""));
        await AssertNotSavedAsync(author, false);
        await author.KeepAsync(opened, ("en.links.title", ""), ("en.links.url", ""));
        await AssertNotSavedAsync(author, true);
    }

    [Fact]
    public async Task What_a_colleague_saved_in_the_same_words_is_saved()
    {
        using var author = await _site.JoinAsync();
        using var colleague = await _site.JoinAsync();
        await author.KeepAsync(await OpenAsync(author), ("en.lead", "The same words."));
        await AssertNotSavedAsync(author, true);
        await colleague.EditAsync(Key, ("en.lead", "The same words."));
        await AssertNotSavedAsync(author, false);
        var told = await author.KeepAsync(await OpenAsync(author), ("en.place", "Mons"), ("touched", "en.place"));
        Assert.DoesNotContain("in another tab", told.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Typed_back_to_an_older_revision_that_the_form_was_opened_on_it_is_nothing_of_ones_own()
    {
        using var author = await _site.JoinAsync();
        using var colleague = await _site.JoinAsync();
        var opened = await OpenAsync(author);
        await author.KeepAsync(opened, ("en.lead", "Something else."));
        await colleague.EditAsync(Key, ("en.lead", "The words of a colleague."));
        await author.KeepAsync(opened, ("en.lead", opened.Field("en-lead")));
        await AssertNotSavedAsync(author, false);
        Assert.Equal("The words of a colleague.", (await OpenAsync(author)).Field("en-lead"));
    }

    [Fact]
    public async Task A_reason_that_is_typed_is_kept()
    {
        using var author = await _site.JoinAsync();
        await author.KeepAsync(await OpenAsync(author), ("why", "As the division asked"));
        await AssertNotSavedAsync(author, true);
        Assert.Equal("As the division asked", (await OpenAsync(author)).Field("why"));
    }

    private static async Task AssertNotSavedAsync(Colleague author, bool isNotSaved)
    {
        var (board, form) = (await author.Browser.GetAsync("/admin/en"), await OpenAsync(author));
        Assert.Equal(
            (isNotSaved, isNotSaved),
            (
                board.Text.Contains(NotSaved, StringComparison.Ordinal),
                form.Text.Contains("have not saved", StringComparison.Ordinal)
            )
        );
    }

    private static Task<Answer> OpenAsync(Colleague author) => author.Browser.GetAsync($"{Forms.Entries}/{Key}");
}
