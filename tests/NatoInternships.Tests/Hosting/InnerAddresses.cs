using System.Net;
using NatoInternships.Tests.Site;

namespace NatoInternships.Tests.Hosting;

/// <summary>Addresses that are not for readers.</summary>
[Collection(nameof(SharedSite))]
public sealed class InnerAddresses(SiteFactory site)
{
    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    public async Task Health_is_only_read(string path)
    {
        using var visitor = site.Visitor();
        using var answer = await visitor.AskAsync(path, HttpMethod.Post);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        Assert.Equal(["GET", "HEAD"], answer.Content.Headers.Allow.Order());
    }

    [Theory]
    [InlineData("/error/500")]
    [InlineData("/error/410")]
    [InlineData("/error/404")]
    public async Task An_error_page_has_no_address_of_its_own(string path)
    {
        using var visitor = site.Visitor();
        using var answer = await visitor.AskAsync(path);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }
}
