using System.Net;
using NatoInternships.Addresses;
using NatoInternships.Catalogue.Fields;
using NatoInternships.Languages;
using NatoInternships.Markdown;
using NatoInternships.Tests.Markdown;
using NatoInternships.Tests.Site;

namespace NatoInternships.Tests.Admin.Editing;

/// <summary>Texts beyond the limits are refused at their field, in words, and kept as they were typed.</summary>
public sealed class TooMuch(DeskSite desk) : IClassFixture<DeskSite>
{
    private const string Key = "legal-advisor";

    private readonly DeskSite _site = desk.Restored();

    [Theory]
    [MemberData(nameof(Limits.Excessive), MemberType = typeof(Limits))]
    public async Task The_form_refuses_it_in_words_and_keeps_it(string text, MarkdownFault fault)
    {
        using var author = await _site.JoinAsync();
        var said = fault switch
        {
            MarkdownFault.TooDeep => "quotes, lists and emphasis stand more than 20 deep in one another",
            MarkdownFault.TooManyCells => "tables of at most 5000 cells",
            MarkdownFault.TooManySigns => "at most 2000 asterisks, underscores and opening brackets",
            _ => "at most 20000 characters",
        };
        var page = await author.EditAsync(Key, ("en.summary", text));
        Assert.Contains(said, page.Problem, StringComparison.Ordinal);
        Assert.Equal(text, page.Field("en-summary"));
        // Opened again it is still there, no page of the desk minds, and the preview says that it must be mended first.
        var again = await author.Browser.GetAsync($"{Forms.Entries}/{Key}");
        Assert.Equal(text, again.Field("en-summary"));
        Assert.Equal(HttpStatusCode.OK, (await author.Browser.AskAsync($"{Forms.Entries}/{Key}/readiness")).Status);
        Assert.Equal(
            HttpStatusCode.Conflict,
            (await author.Browser.AskAsync(DeskAddresses.Preview(Language.English, Key, null, Language.English))).Status
        );
    }

    [Fact]
    public async Task What_is_too_long_is_told_before_it_is_compared_with_a_colleagues()
    {
        using var one = await _site.JoinAsync();
        using var two = await _site.JoinAsync();
        var opened = await two.Browser.GetAsync($"{Forms.Entries}/{Key}");
        await one.EditAsync(Key, ("en.summary", "By one."), ("en.detail", "By one."));
        var text = string.Join(' ', Enumerable.Range(0, 40_000));
        var page = await two.Browser.SubmitAsync(opened, $"/entries/{Key}", ("en.summary", text), ("en.detail", text));
        Assert.Contains("at most 20000 characters", page.Problem, StringComparison.Ordinal);
        Assert.DoesNotContain("Choose: two people", page.Text, StringComparison.Ordinal);
        Assert.Equal(text, page.Field("en-summary"));
    }

    [Fact]
    public async Task A_reason_that_grows_when_it_is_cleaned_is_cut_and_nothing_fails()
    {
        using var author = await _site.JoinAsync();
        foreach (var sign in new[] { "\uFB03", "🎓" })
        {
            var why = string.Concat(Enumerable.Repeat(sign, 400)) + "a" + string.Concat(Enumerable.Repeat(sign, 400));
            var page = await author.EditAsync(Key, ("en.lead", $"Lead {sign}."), ("why", why));
            Assert.Equal((HttpStatusCode.OK, ""), (page.Status, page.Problem));
        }
    }

    [Fact]
    public async Task A_list_without_end_is_refused()
    {
        using var author = await _site.JoinAsync();
        var page = await author.EditAsync(Key, ("en.aliases", string.Join('\n', Enumerable.Range(0, 20_000))));
        Assert.Contains($"at most {FieldChecks.MostRows} lines", page.Problem, StringComparison.Ordinal);
    }
}
