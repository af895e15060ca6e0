using System.IO.Compression;
using System.Net;
using NatoInternships.Tests.Site;

namespace NatoInternships.Tests.Hosting.PageCaching;

/// <summary>What a ready page says, against the one that was rendered for it.</summary>
public sealed class ReadyPages(CachedSite site) : IClassFixture<CachedSite>
{
    private const string Page = "/en/units/legal-advisor";

    private readonly CachedSite _site = site.Restored();

    [Theory]
    [InlineData("/en")]
    [InlineData("/fr/catalogue")]
    [InlineData(Page)]
    [InlineData("/en/compare")]
    [InlineData("/en/about/design")]
    [InlineData("/sitemap.xml")]
    [InlineData("/robots.txt")]
    public async Task A_public_page_is_rendered_once_and_then_the_same_bytes_with_the_same_headers(string path)
    {
        using var visitor = _site.Visitor();
        using var first = await visitor.AskAsync(path);
        var hits = await _site.HitsAsync(async () =>
        {
            using var second = await visitor.AskAsync(path);
            Assert.Equal(Said(first), Said(second));
            Assert.Equal(await first.Content.ReadAsByteArrayAsync(), await second.Content.ReadAsByteArrayAsync());
        });
        Assert.Equal(1, hits);
        Assert.False(first.Headers.ETag!.IsWeak);
        Assert.True(first.Headers.CacheControl is { Public: true, MustRevalidate: true, NoStore: false });
        Assert.Equal(["Accept-Encoding"], first.Headers.Vary);
        Assert.True(first.Headers.Contains("Content-Security-Policy"));
    }

    [Fact]
    public async Task Each_coding_unpacks_to_the_same_page_under_a_tag_of_its_own()
    {
        var plain = await AskAsync("identity");
        foreach (var pass in new[] { 1, 2 })
        {
            var (gzip, brotli) = (await AskAsync("gzip"), await AskAsync("br"));
            Assert.Equal((plain.Text, plain.Text), (gzip.Text, brotli.Text));
            Assert.Equal(3, new[] { plain.Tag, gzip.Tag, brotli.Tag }.Distinct().Count());
            Assert.Equal(("gzip", "br"), (gzip.Coding, brotli.Coding));
            Assert.True(brotli.Length < gzip.Length && gzip.Length * 2 < plain.Length, $"pass {pass}");
        }
    }

    [Fact]
    public async Task Bytes_are_as_few_as_Brotli_11_makes_them()
    {
        var (plain, brotli) = (await AskAsync("identity"), await AskAsync("br"));
        var body = System.Text.Encoding.UTF8.GetBytes(plain.Text);
        var packed = new byte[BrotliEncoder.GetMaxCompressedLength(body.Length)];
        Assert.True(BrotliEncoder.TryCompress(body, packed, out var best, 11, 24));
        Assert.True(brotli.Length <= best * 1.02, $"{brotli.Length} bytes, {best} by Brotli 11");
    }

    [Fact]
    public async Task A_refused_coding_is_not_used_for_a_ready_page()
    {
        await AskAsync("br");
        Assert.Equal("gzip", (await AskAsync("br;q=0, gzip")).Coding);
        Assert.Equal("", (await AskAsync("br;q=0")).Coding);
        Assert.Equal("", (await AskAsync("zstd")).Coding);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Who_has_the_page_is_told_so(bool ready)
    {
        using var visitor = _site.Visitor();
        using var whole = await visitor.AskAsync(Page);
        if (!ready)
            _site.Later(TimeSpan.FromDays(1));
        var tag = whole.Headers.ETag!.Tag;
        foreach (var held in new[] { tag, "W/" + tag, $"\"other,\", {tag}", "*" })
        {
            using var answer = await ConditionalAsync(visitor, held);
            Assert.Equal((held, HttpStatusCode.NotModified), (held, answer.StatusCode));
            Assert.Equal(tag, answer.Headers.ETag?.Tag);
            Assert.Equal(whole.Headers.CacheControl, answer.Headers.CacheControl);
            Assert.Equal(["Accept-Encoding"], answer.Headers.Vary);
            Assert.Empty(await answer.Content.ReadAsByteArrayAsync());
        }
    }

    [Theory]
    [InlineData("\"another\"", HttpStatusCode.PreconditionFailed)]
    [InlineData("W/{0}", HttpStatusCode.PreconditionFailed)]
    [InlineData("{0}", HttpStatusCode.OK)]
    [InlineData("\"another\", {0}", HttpStatusCode.OK)]
    [InlineData("*", HttpStatusCode.OK)]
    [InlineData("rubbish", HttpStatusCode.OK)]
    public async Task Who_wants_one_version_alone_gets_no_other(string wanted, HttpStatusCode status)
    {
        using var visitor = _site.Visitor();
        using var whole = await visitor.AskAsync(Page);
        using var question = new HttpRequestMessage(HttpMethod.Get, new Uri(Page, UriKind.Relative));
        question.Headers.TryAddWithoutValidation(
            "If-Match",
            wanted.Replace("{0}", whole.Headers.ETag!.Tag, StringComparison.Ordinal)
        );
        using var answer = await visitor.SendAsync(question);
        Assert.Equal(status, answer.StatusCode);
        Assert.Equal(status == HttpStatusCode.OK, (await answer.Content.ReadAsByteArrayAsync()).Length > 0);
    }

    [Fact]
    public async Task Who_has_the_page_is_not_sent_its_headers_again()
    {
        using var visitor = _site.Visitor();
        using var whole = await visitor.AskAsync(Page);
        using var answer = await ConditionalAsync(visitor, whole.Headers.ETag!.Tag);
        Assert.Equal(HttpStatusCode.NotModified, answer.StatusCode);
        Assert.Equal(
            ["Cache-Control", "ETag", "Strict-Transport-Security", "Vary"],
            answer.Headers.Select(header => header.Key).Order()
        );
        Assert.Empty(answer.Content.Headers);
    }

    [Theory]
    [InlineData("\"another\"")]
    [InlineData("rubbish")]
    [InlineData("")]
    public async Task Who_has_another_gets_the_page(string held)
    {
        using var visitor = _site.Visitor();
        (await visitor.AskAsync(Page)).Dispose();
        using var answer = await ConditionalAsync(visitor, held);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task The_tag_of_one_coding_is_not_that_of_another()
    {
        using var visitor = _site.Visitor();
        using var answer = await ConditionalAsync(visitor, $"\"{(await AskAsync("gzip")).Tag}\"", "br");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task HEAD_says_what_GET_says(bool first)
    {
        using var visitor = _site.Visitor();
        using var head = first ? await visitor.AskAsync(Page, HttpMethod.Head) : null;
        using var get = await visitor.AskAsync(Page);
        using var again = await visitor.AskAsync(Page, HttpMethod.Head);
        foreach (var answer in new[] { head, again }.OfType<HttpResponseMessage>())
        {
            Assert.Equal(Said(get), Said(answer));
            Assert.Empty(await answer.Content.ReadAsByteArrayAsync());
        }
    }

    [Fact]
    public async Task A_range_gets_the_whole_page()
    {
        using var visitor = _site.Visitor();
        var whole = await visitor.GetStringAsync(Page);
        visitor.DefaultRequestHeaders.Add("Range", "bytes=0-9");
        using var answer = await visitor.AskAsync(Page);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(whole, await answer.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("/en/catalogue?field=law")]
    [InlineData("/en/compare?unit=legal-advisor")]
    public async Task A_page_of_a_query_varies_by_coding_too(string path)
    {
        using var visitor = _site.Visitor();
        using var answer = await visitor.AskAsync(path);
        Assert.Contains("Accept-Encoding", answer.Headers.Vary);
        Assert.True(answer.Headers.CacheControl!.Public);
    }

    private static string Said(HttpResponseMessage answer) =>
        string.Join(
            '\n',
            answer
                .Headers.Concat(answer.Content.Headers)
                .Where(header => header.Key != "Date")
                .Select(header => $"{header.Key}: {string.Join(", ", header.Value)}")
                .Order()
        );

    private static Task<HttpResponseMessage> ConditionalAsync(HttpClient visitor, string held, string coding = "")
    {
        var question = new HttpRequestMessage(HttpMethod.Get, new Uri(Page, UriKind.Relative));
        question.Headers.TryAddWithoutValidation("If-None-Match", held);
        question.Headers.TryAddWithoutValidation("Accept-Encoding", coding);
        return visitor.SendAsync(question);
    }

    private async Task<(string Coding, string Tag, string Text, int Length)> AskAsync(string accepted)
    {
        using var visitor = _site.Visitor();
        visitor.DefaultRequestHeaders.TryAddWithoutValidation("Accept-Encoding", accepted);
        using var answer = await visitor.AskAsync(Page);
        var bytes = await answer.Content.ReadAsByteArrayAsync();
        var coding = string.Join(',', answer.Content.Headers.ContentEncoding);
        using var packed = new MemoryStream(bytes);
        using Stream plain = coding switch
        {
            "gzip" => new GZipStream(packed, CompressionMode.Decompress),
            "br" => new BrotliStream(packed, CompressionMode.Decompress),
            _ => packed,
        };
        using var text = new StreamReader(plain);
        return (coding, answer.Headers.ETag!.Tag.Trim('"'), await text.ReadToEndAsync(), bytes.Length);
    }
}
