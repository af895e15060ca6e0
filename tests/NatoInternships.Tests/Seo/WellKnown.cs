using System.Net;
using Microsoft.AspNetCore.Hosting;
using NatoInternships.Tests.Site;

namespace NatoInternships.Tests.Seo;

/// <summary>What browsers and programs ask every site for.</summary>
public sealed class WellKnown(WellKnown.ContactSite site) : IClassFixture<WellKnown.ContactSite>
{
    private const string Text = "/.well-known/security.txt";

    [Theory]
    [InlineData("/favicon.ico", "image/x-icon")]
    [InlineData("/favicon.svg", "image/svg+xml")]
    [InlineData("/apple-touch-icon.png", "image/png")]
    [InlineData("/site.webmanifest", "application/manifest+json")]
    [InlineData("/site-fr.webmanifest", "application/manifest+json")]
    public async Task Icons_and_manifests_are_there(string path, string type)
    {
        using var visitor = site.Visitor();
        using var answer = await visitor.AskAsync(path);
        Assert.Equal((HttpStatusCode.OK, type), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        Assert.NotEmpty(await answer.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [InlineData("/en", "en", "NATO internships")]
    [InlineData("/fr/catalogue", "fr", "Stages à l’OTAN")]
    public async Task A_page_names_the_manifest_of_its_language(string path, string language, string name)
    {
        using var visitor = site.Visitor();
        using var page = await visitor.AskAsync(path);
        var link = (await page.PageAsync()).QuerySelector("link[rel=manifest]")!.GetAttribute("href")!;
        var manifest = await visitor.GetStringAsync(link);
        Assert.Contains($"\"lang\": \"{language}\"", manifest, StringComparison.Ordinal);
        Assert.Contains(name, manifest, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Security_txt_says_whom_to_tell_until_it_expires()
    {
        site.Restore();
        using var visitor = site.Visitor();
        Assert.Equal(
            "Contact: mailto:security@example.org\nExpires: 2026-12-31T23:00:00Z\nPreferred-Languages: en, fr\n"
                + $"Canonical: {SiteFactory.Origin}{Text}\n",
            await visitor.GetStringAsync(Text)
        );
        site.Later(TimeSpan.FromDays(60));
        using var late = await visitor.AskAsync(Text);
        Assert.Equal(HttpStatusCode.NotFound, late.StatusCode);
    }

    [Fact]
    public async Task Without_a_contact_there_is_no_security_txt()
    {
        await using var other = new SiteFactory();
        using var visitor = other.Visitor();
        using var answer = await visitor.AskAsync(Text);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Theory]
    [InlineData("en", "/admin/en/account/password")]
    [InlineData("fr", "/admin/fr/account/password")]
    public async Task Password_managers_are_led_to_the_change_of_a_password(string language, string place)
    {
        using var visitor = site.Visitor();
        using var answer = await visitor.AskAsync("/.well-known/change-password", language: language);
        Assert.Equal((HttpStatusCode.Redirect, place), (answer.StatusCode, answer.Headers.Location?.OriginalString));
    }

    public sealed class ContactSite : SiteFactory
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseSetting("Site:SecurityContact", "mailto:security@example.org");
            builder.UseSetting("Site:SecurityExpires", "2027-01-01T00:00:00+01:00");
        }
    }
}
