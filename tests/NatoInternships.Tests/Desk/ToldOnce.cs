using NatoInternships.Editors;
using NatoInternships.Tests.Admin.Editing;
using NatoInternships.Tests.Site;

namespace NatoInternships.Tests.Desk;

/// <summary>What was done is told once, and never because an address says so.</summary>
public sealed class ToldOnce(DeskSite desk) : IClassFixture<DeskSite>
{
    private const string Key = "legal-advisor";
    private const string Page = $"{Forms.Entries}/{Key}/publishing";

    private readonly DeskSite _site = desk.Restored();

    [Fact]
    public async Task A_publication_is_told_when_it_was_made_and_not_when_its_page_is_loaded_again()
    {
        using var author = await _site.JoinAsync();
        using var publisher = await _site.PublisherAsync();
        await author.FormAsync(Key, "submit", ("en.lead", "By the author."));
        var told = await publisher.PublishingAsync(Key, "publish");
        Assert.Equal("Published. It is public now.", told.Notice);
        Assert.Equal("", (await publisher.Browser.GetAsync(told.Path)).Notice);
        using var other = await _site.PublisherAsync();
        Assert.Equal("", (await other.Browser.GetAsync(told.Path)).Notice);
    }

    [Theory]
    [InlineData($"{Page}?did=published")]
    [InlineData($"{Page}?did=NothingNew")]
    [InlineData($"{Forms.Entries}/{Key}?did=saved")]
    [InlineData($"{Forms.Entries}/{Key}?did=incomplete")]
    [InlineData($"{Forms.Entries}/{Key}/history?did=restored")]
    [InlineData($"{Forms.Entries}/{Key}/french?did=confirmed")]
    [InlineData($"{Forms.Entries}/{Key}/preview-links?did=revoked")]
    [InlineData("/admin/en?did=deleted")]
    [InlineData("/admin/en/links?did=started")]
    [InlineData("/admin/en/transfer?did=imported&count=7")]
    [InlineData("/admin/en/account?did=saved")]
    [InlineData("/admin/en/account/password?did=changed")]
    [InlineData("/admin/en/account/passkeys?did=added")]
    [InlineData("/admin/en/account/sessions?did=ended")]
    public async Task An_address_alone_tells_nothing(string address)
    {
        using var boss = await _site.JoinAsync(Role.Administrator);
        var page = await boss.Browser.GetAsync(address);
        Assert.Equal(("", ""), (page.Notice, page.Problem));
    }

    [Fact]
    public async Task Nor_does_one_that_a_sign_in_leads_back_to()
    {
        using var publisher = await _site.PublisherAsync();
        using var browser = _site.Browser();
        var page = await publisher.SignInAsync(browser, $"{Page}?did=published");
        Assert.Equal(($"{Page}?did=published", ""), (page.Path, page.Notice));
        Assert.Equal("", (await browser.GetAsync("/admin/en/sign-in?did=out")).Notice);
    }

    [Fact]
    public async Task Two_tabs_do_not_take_each_other_s()
    {
        using var author = await _site.JoinAsync();
        var (one, two) = (
            await author.Browser.GetAsync($"{Forms.Entries}/{Key}"),
            await author.Browser.GetAsync($"{Forms.Entries}/operations")
        );
        var first = await author.Browser.SubmitOnlyAsync(one, $"/entries/{Key}", ("en.lead", "One."));
        var second = await author.Browser.SubmitOnlyAsync(two, "/entries/operations", ("en.lead", "Two."));
        foreach (var location in new[] { second.Location, first.Location })
            Assert.StartsWith("The draft is saved", (await author.Browser.GetAsync(location!)).Notice);
    }

    [Fact]
    public async Task The_cookie_is_of_the_desk_alone_and_unseen_by_scripts()
    {
        using var author = await _site.JoinAsync();
        var saved = await author.Browser.SubmitOnlyAsync(
            await author.Browser.GetAsync($"{Forms.Entries}/{Key}"),
            $"/entries/{Key}",
            ("en.lead", "Anew.")
        );
        var cookie = Assert.Single(saved.Cookies, cookie => cookie.Contains("desk-told", StringComparison.Ordinal));
        foreach (var part in new[] { "path=/admin", "httponly", "samesite=lax", "max-age=300" })
            Assert.Contains(part, cookie, StringComparison.OrdinalIgnoreCase);
    }
}
