using NatoInternships.Catalogue;
using NatoInternships.Tests.Admin.Editing;
using NatoInternships.Tests.Site;

namespace NatoInternships.Tests.Admin.Review;

/// <summary>
/// What author and publisher say to each other about a revision, and what a second person must have seen.
/// </summary>
public sealed class Remarks(DeskSite desk) : IClassFixture<DeskSite>
{
    private const string Key = "office-of-tests";

    private readonly DeskSite _site = desk.Restored();

    [Fact]
    public async Task Remarks_return_only_the_revision_that_they_are_about()
    {
        using var author = await _site.JoinAsync();
        using var publisher = await _site.PublisherAsync();
        await author.WriteUnitAsync();
        await author.FormAsync(Key, "submit");
        var opened = await publisher.Browser.GetAsync($"{Forms.Entries}/{Key}/publishing");
        await author.FormAsync(Key, "submit", ("en.lead", "Tests the site anew."));
        var page = await publisher.Browser.SubmitAsync(opened, "/publishing/return", ("remarks", "Say more."));
        Assert.Contains("This revision waits for a review no longer", page.Problem, StringComparison.Ordinal);
        Assert.Equal("Say more.", page.Field("remarks").Trim());
        Assert.Contains("Waits for a publisher", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Remarks_keep_their_lines()
    {
        using var author = await _site.JoinAsync();
        using var publisher = await _site.PublisherAsync();
        await author.WriteUnitAsync();
        await author.FormAsync(Key, "submit");
        await publisher.PublishingAsync(Key, "return", ("remarks", "Say more:\r\n\r\n- what interns do\r\n- when"));
        foreach (
            var path in new[] { "/admin/en", $"{Forms.Entries}/{Key}/publishing", $"{Forms.Entries}/{Key}/history" }
        )
            Assert.Contains(
                (await author.Browser.GetAsync(path)).Document.QuerySelectorAll("q.remarks"),
                said => said.TextContent == "Say more:\n\n- what interns do\n- when"
            );
    }

    [Theory]
    [InlineData("return", "remarks")]
    [InlineData("emergency", "reason")]
    [InlineData("submit", "note")]
    public async Task What_is_too_long_is_refused_and_stays_in_the_form(string action, string field)
    {
        using var author = await _site.JoinAsync();
        using var publisher = await _site.PublisherAsync();
        await author.WriteUnitAsync();
        await author.FormAsync(Key, "submit");
        await author.EditAsync(Key, ("en.lead", "Tests the site anew."));
        var text = new string('x', 1001);
        var page = await publisher.PublishingAsync(Key, action, (field, text));
        Assert.Contains("at most 1000 characters", page.Problem, StringComparison.Ordinal);
        Assert.Equal(text, page.Field(field).Trim());
        Assert.Equal("", (await publisher.PublishingAsync(Key, action, (field, text[1..]))).Problem);
    }

    [Fact]
    public async Task A_small_change_afterwards_does_not_spare_the_review_of_an_emergency()
    {
        using var author = await _site.JoinAsync();
        using var publisher = await _site.PublisherAsync();
        await publisher.WriteUnitAsync();
        await publisher.PublishingAsync(Key, "emergency", ("reason", "The call opens today."));
        await author.FormAsync(Key, "submit", ("en.lead", "Tests the site!"));
        Assert.Equal("Published. It is public now.", (await publisher.PublishingAsync(Key, "publish")).Notice);
        Assert.Contains(
            "waits for a second person to look at it",
            (await publisher.Browser.GetAsync($"{Forms.Entries}/{Key}/publishing")).Text,
            StringComparison.Ordinal
        );
        using var second = await _site.PublisherAsync();
        Assert.Equal("Reviewed. Thank you.", (await second.PublishingAsync(Key, "review")).Notice);
    }
}
