using NatoInternships.Tests.Site;

namespace NatoInternships.Tests.Admin.Previews;

/// <summary>What an answer to a preview's address says to browsers, caches and search engines.</summary>
public sealed class PreviewHeaders(DeskSite site) : IClassFixture<DeskSite>
{
    private readonly PreviewDesk _desk = new(site);

    [Theory]
    [InlineData("/admin/en/preview/legal-advisor/mine/page/en", "'self'")]
    [InlineData("/admin/en/preview/no-such-entry/mine/page/en", "'self'")]
    [InlineData("/admin/en/site-at/2026-12-01t0900/en/catalogue", "'self'")]
    [InlineData("/admin/en/site-at/2026-12-01t0900/en/no-such-page", "'self'")]
    [InlineData("/preview/en/unknown", "'none'")]
    [InlineData("link", "'none'")]
    public async Task A_preview_is_not_listed_not_kept_and_tells_nobody_its_address(string path, string ancestors)
    {
        using var author = await _desk.Site.JoinAsync();
        // The desk's first page brings the cookie that guards forms.
        await author.Browser.GetAsync("/admin/en");
        path = path == "link" ? await _desk.LinkAsync(author.Id, await _desk.DraftAsync()) : path;
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(path, UriKind.Relative));
        request.Headers.TryAddWithoutValidation("If-None-Match", "*");
        using var answer = await author.Browser.Client.SendAsync(request);
        Assert.Equal("noindex, nofollow", Header(answer, "X-Robots-Tag"));
        Assert.Equal("no-referrer", Header(answer, "Referrer-Policy"));
        Assert.True(answer.Headers.CacheControl?.NoStore);
        Assert.Null(answer.Headers.ETag);
        Assert.Null(answer.Content.Headers.LastModified);
        Assert.False(answer.Headers.Contains("Set-Cookie"));
        Assert.Empty(answer.Content.Headers.ContentEncoding);
        Assert.Contains(
            $"frame-ancestors {ancestors}",
            Header(answer, "Content-Security-Policy"),
            StringComparison.Ordinal
        );
        var page = await answer.PageAsync();
        Assert.StartsWith(
            "noindex",
            page.QuerySelector("meta[name=robots]")?.GetAttribute("content"),
            StringComparison.Ordinal
        );
        Assert.Empty(
            page.QuerySelectorAll("link[rel=canonical], link[rel=alternate], meta[property^='og:'], script:not([src])")
        );
    }

    [Fact]
    public async Task The_desk_may_frame_its_previews_and_nothing_else_may_frame_or_be_framed()
    {
        using var author = await _desk.Site.JoinAsync();
        using var desk = await author.Browser.Client.GetAsync(new Uri("/admin/en", UriKind.Relative));
        using var published = await author.Browser.Client.GetAsync(new Uri("/en", UriKind.Relative));
        Assert.Contains("frame-src 'self'", Header(desk, "Content-Security-Policy"), StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", Header(desk, "Content-Security-Policy"), StringComparison.Ordinal);
        Assert.DoesNotContain("frame-src", Header(published, "Content-Security-Policy"), StringComparison.Ordinal);
        Assert.Contains(
            "frame-ancestors 'none'",
            Header(published, "Content-Security-Policy"),
            StringComparison.Ordinal
        );
        Assert.False(published.Headers.Contains("X-Robots-Tag"));
    }

    [Fact]
    public async Task A_preview_is_only_read()
    {
        using var author = await _desk.Site.JoinAsync();
        using var content = new StringContent("");
        using var answer = await author.Browser.Client.PostAsync(
            new Uri("/admin/en/site-at/2026-12-01t0900/en", UriKind.Relative),
            content
        );
        Assert.Equal(System.Net.HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        using var head = await author.Browser.Client.SendAsync(
            new HttpRequestMessage(HttpMethod.Head, new Uri("/admin/en/site-at/2026-12-01t0900/en", UriKind.Relative))
        );
        Assert.Equal(System.Net.HttpStatusCode.OK, head.StatusCode);
    }

    private static string Header(HttpResponseMessage answer, string name) =>
        answer.Headers.TryGetValues(name, out var values) ? Assert.Single(values) : "";
}
