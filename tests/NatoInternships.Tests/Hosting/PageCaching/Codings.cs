using Microsoft.Extensions.Primitives;
using NatoInternships.Hosting.PageCaching;

namespace NatoInternships.Tests.Hosting.PageCaching;

/// <summary>Which coding a reader gets, by RFC 9110, section 12.5.3.</summary>
public sealed class Codings
{
    [Theory]
    [InlineData("br", ContentCoding.Brotli)]
    [InlineData("gzip, deflate, br, zstd", ContentCoding.Brotli)]
    [InlineData("GZIP", ContentCoding.Gzip)]
    [InlineData("x-gzip", ContentCoding.Gzip)]
    [InlineData("gzip;q=1.0, br;q=0.5", ContentCoding.Gzip)]
    [InlineData("br;q=0.5;x=1, gzip;q=0.4", ContentCoding.Brotli)]
    [InlineData("br ; q=0.9 , gzip ; Q=0.8", ContentCoding.Brotli)]
    [InlineData("br;q=0, gzip", ContentCoding.Gzip)]
    [InlineData("br;q=0", ContentCoding.Identity)]
    [InlineData("br;q=0.000, gzip;q=0", ContentCoding.Identity)]
    [InlineData("*", ContentCoding.Brotli)]
    [InlineData("br;q=0, *", ContentCoding.Gzip)]
    [InlineData("*;q=0, gzip", ContentCoding.Gzip)]
    [InlineData("*;q=0", ContentCoding.Identity)]
    [InlineData("identity;q=0, gzip;q=0.1", ContentCoding.Gzip)]
    [InlineData("identity, br;q=0.5", ContentCoding.Identity)]
    [InlineData("identity, br", ContentCoding.Brotli)]
    [InlineData("identity;q=0", ContentCoding.Identity)]
    [InlineData("deflate, zstd", ContentCoding.Identity)]
    [InlineData("", ContentCoding.Identity)]
    [InlineData(",, ,", ContentCoding.Identity)]
    [InlineData("brotli, gzipped", ContentCoding.Identity)]
    [InlineData("br;q=2, gzip;q=-1", ContentCoding.Identity)]
    [InlineData("br;q=one", ContentCoding.Identity)]
    [InlineData("br;q=", ContentCoding.Identity)]
    [InlineData("br;level=11", ContentCoding.Identity)]
    public void The_one_with_the_most_weight_is_chosen(string accepted, ContentCoding coding) =>
        Assert.Equal(coding, ContentCodings.Best(accepted));

    [Fact]
    public void Lines_of_the_header_count_together() =>
        Assert.Equal(ContentCoding.Gzip, ContentCodings.Best(new StringValues(["br;q=0", "gzip"])));

    [Fact]
    public void Who_names_none_gets_the_page_as_it_is() =>
        Assert.Equal(ContentCoding.Identity, ContentCodings.Best(StringValues.Empty));
}
