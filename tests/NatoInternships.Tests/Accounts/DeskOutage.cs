using System.Net;
using NatoInternships.Tests.Publishing;

namespace NatoInternships.Tests.Accounts;

/// <summary>The database goes away while somebody is at the door.</summary>
public sealed class DeskOutage : IDisposable
{
    private readonly OutageSite _site = new();

    [Theory]
    [InlineData("en", "The database does not answer right now")]
    [InlineData("fr", "La base de données ne répond pas pour le moment")]
    public async Task A_sign_in_then_says_so_and_the_public_site_goes_on(string language, string heading)
    {
        using var browser = _site.Browser();
        var page = await browser.GetAsync($"/admin/{language}/sign-in");
        _site.Fault = OutageSite.Away;
        var answer = await browser.SubmitAsync(
            page,
            "/sign-in",
            ("email", "you@example.org"),
            ("password", "a long password")
        );
        Assert.Equal(
            (HttpStatusCode.ServiceUnavailable, heading, language),
            (answer.Status, answer.Heading, answer.Document.DocumentElement.GetAttribute("lang"))
        );
        Assert.DoesNotContain("Sqlite", answer.Text, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync($"/{language}/catalogue")).Status);
    }

    [Fact]
    public async Task A_page_of_the_desk_then_says_so_too()
    {
        using var browser = _site.Browser();
        _ = await browser.GetAsync("/admin/en/sign-in");
        _site.Fault = OutageSite.Away;
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await browser.GetAsync("/admin/en/welcome?link=x")).Status);
    }

    public void Dispose() => _site.Dispose();
}
