using System.IO.Compression;
using System.Net;
using NatoInternships.Tests.Site;

namespace NatoInternships.Tests.Hosting.PageCaching;

/// <summary>Ready pages by each protocol that the site speaks, over real sockets.</summary>
public abstract class OnSockets(SocketSite site)
{
    private const string Page = "/en/units/legal-advisor";

    public static TheoryData<string, int> Protocols =>
        new()
        {
            { "http", 1 },
            { "https", 1 },
            { "https", 2 },
        };

    [Theory]
    [MemberData(nameof(Protocols))]
    public async Task A_ready_page_is_the_same_as_the_one_that_was_rendered(string scheme, int version)
    {
        using var reader = site.Reader(scheme, version);
        var first = await reader.GetStringAsync(Page);
        var hits = await site.HitsAsync(async () =>
        {
            using var ready = await reader.AskAsync(Page);
            Assert.Equal((HttpStatusCode.OK, version), (ready.StatusCode, ready.Version.Major));
            Assert.Equal(first, await ready.Content.ReadAsStringAsync());
            Assert.False(ready.Headers.ETag!.IsWeak);
            Assert.Equal(["Accept-Encoding"], ready.Headers.Vary);
            Assert.True(ready.Headers.Contains("Content-Security-Policy"));
            Assert.Single(ready.Headers.GetValues("Strict-Transport-Security"));
        });
        Assert.True(hits > 0);
    }

    [Theory]
    [MemberData(nameof(Protocols))]
    public async Task HEAD_and_304_say_what_GET_says_and_no_more(string scheme, int version)
    {
        using var reader = site.Reader(scheme, version);
        using var get = await reader.AskAsync(Page);
        using var head = await reader.AskAsync(Page, HttpMethod.Head);
        Assert.Equal(get.Content.Headers.ContentLength, head.Content.Headers.ContentLength);
        Assert.Equal(get.Headers.ETag, head.Headers.ETag);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync());
        reader.DefaultRequestHeaders.IfNoneMatch.Add(get.Headers.ETag!);
        using var held = await reader.AskAsync(Page);
        Assert.Equal((HttpStatusCode.NotModified, get.Headers.ETag), (held.StatusCode, held.Headers.ETag));
        Assert.Empty(await held.Content.ReadAsByteArrayAsync());
        reader.DefaultRequestHeaders.IfNoneMatch.Clear();
        Assert.Equal(await get.Content.ReadAsStringAsync(), await reader.GetStringAsync(Page));
    }

    [Theory]
    [MemberData(nameof(Protocols))]
    public async Task Brotli_and_a_page_of_a_query_unpack(string scheme, int version)
    {
        using var reader = site.Reader(scheme, version);
        var plain = await reader.GetStringAsync(Page);
        reader.DefaultRequestHeaders.AcceptEncoding.ParseAdd("br");
        using var ready = await reader.AskAsync(Page);
        Assert.Equal(plain, await UnpackedAsync(ready));
        using var found = await reader.AskAsync("/en/catalogue?field=law");
        Assert.Equal((HttpStatusCode.OK, null), (found.StatusCode, found.Headers.ETag));
        Assert.Contains("lang=\"en\"", await UnpackedAsync(found), StringComparison.Ordinal);
        using var again = await reader.AskAsync(Page);
        Assert.Equal(plain, await UnpackedAsync(again));
    }

    [Theory]
    [MemberData(nameof(Protocols))]
    public async Task What_is_sent_along_is_read_whole_after_a_ready_page(string scheme, int version)
    {
        using var reader = site.Reader(scheme, version);
        await reader.GetStringAsync(Page);
        await reader.GetStringAsync(Page);
        using var body = new ByteArrayContent(new byte[300_000]);
        using var answer = await reader.PostAsync(new Uri("/en/reads-all", UriKind.Relative), body);
        Assert.Equal("300000 bytes, read by the pool: True", await answer.Content.ReadAsStringAsync());
        Assert.NotEmpty(await reader.GetStringAsync(Page));
    }

    private static async Task<string> UnpackedAsync(HttpResponseMessage answer)
    {
        Assert.Equal(["br"], answer.Content.Headers.ContentEncoding);
        await using var plain = new BrotliStream(await answer.Content.ReadAsStreamAsync(), CompressionMode.Decompress);
        using var text = new StreamReader(plain);
        return await text.ReadToEndAsync();
    }
}

public sealed class OnSocketsByDefault(SocketSite site) : OnSockets(site), IClassFixture<SocketSite>;

public sealed class OnSocketsOfEventThreads(InlineSite site) : OnSockets(site), IClassFixture<InlineSite>;
