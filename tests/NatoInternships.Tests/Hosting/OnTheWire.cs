using System.Net;
using NatoInternships.Tests.Site;

namespace NatoInternships.Tests.Hosting;

public sealed class OnTheWire(WireSite site) : IClassFixture<WireSite>
{
    [Theory]
    [InlineData("/")]
    [InlineData("/en")]
    [InlineData("/fr/catalogue")]
    [InlineData("/en/catalogue?field=law")]
    [InlineData("/en/units/legal-advisor")]
    [InlineData("/fr/organismes/etat-major-militaire-international")]
    [InlineData("/en/other-bodies")]
    [InlineData("/en/compare")]
    [InlineData("/en/about/design")]
    [InlineData("/fr/glossaire")]
    [InlineData("/robots.txt")]
    [InlineData("/sitemap.xml")]
    [InlineData("/site.css")]
    [InlineData("/en/no-such-page")]
    [InlineData("/EN/")]
    [InlineData("/health/ready")]
    public async Task HEAD_answers_as_GET_without_a_body(string path)
    {
        using var visitor = site.Wire();
        using var get = await visitor.AskAsync(path);
        using var head = await visitor.AskAsync(path, HttpMethod.Head);
        Assert.Equal(get.StatusCode, head.StatusCode);
        Assert.Equal(get.Content.Headers.ContentType, head.Content.Headers.ContentType);
        Assert.Equal(get.Headers.Location, head.Headers.Location);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [InlineData("/en", HttpStatusCode.OK)]
    [InlineData("/en/no-such-page", HttpStatusCode.NotFound)]
    [InlineData("/site.css", HttpStatusCode.OK)]
    public async Task No_answer_names_the_server(string path, HttpStatusCode status)
    {
        using var visitor = site.Wire();
        using var answer = await visitor.AskAsync(path);
        Assert.Equal(status, answer.StatusCode);
        Assert.False(answer.Headers.Contains("Server"));
        Assert.False(answer.Headers.Contains("X-Powered-By"));
    }

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    public async Task Pages_are_packed_as_the_browser_can_unpack(string encoding)
    {
        using var visitor = site.Wire();
        visitor.DefaultRequestHeaders.AcceptEncoding.ParseAdd(encoding);
        using var answer = await visitor.AskAsync("/en/catalogue");
        Assert.Equal(encoding, Assert.Single(answer.Content.Headers.ContentEncoding));
        Assert.Contains("Accept-Encoding", answer.Headers.Vary);
    }

    [Fact]
    public async Task Brotli_is_chosen_where_both_are_offered()
    {
        using var visitor = site.Wire();
        visitor.DefaultRequestHeaders.AcceptEncoding.ParseAdd("gzip, deflate, br, zstd");
        using var answer = await visitor.AskAsync("/en/catalogue");
        Assert.Equal("br", Assert.Single(answer.Content.Headers.ContentEncoding));
    }

    [Fact]
    public async Task Packing_makes_the_catalogue_a_quarter_of_its_size_at_most()
    {
        using var plain = site.Wire();
        using var packing = site.Wire();
        packing.DefaultRequestHeaders.AcceptEncoding.ParseAdd("br");
        var full = await plain.GetByteArrayAsync(new Uri("/en/catalogue", UriKind.Relative));
        var packed = await packing.GetByteArrayAsync(new Uri("/en/catalogue", UriKind.Relative));
        Assert.True(packed.Length * 4 < full.Length, $"{packed.Length} of {full.Length} bytes");
    }

    [Fact]
    public async Task A_browser_that_cannot_unpack_gets_the_page_plain()
    {
        using var visitor = site.Wire();
        using var answer = await visitor.AskAsync("/en/catalogue");
        Assert.Empty(answer.Content.Headers.ContentEncoding);
    }
}
