using System.Net;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using NatoInternships.Publishing;
using NatoInternships.Tests.Publishing;
using NatoInternships.Tests.Site;

namespace NatoInternships.Tests.Hosting;

/// <summary>A page that fails, on a site whose database is away as well.</summary>
public sealed class Failures : IDisposable
{
    private readonly OutageSite _site = new();

    [Theory]
    [InlineData("/en/fails", "en", "The site cannot answer right now")]
    [InlineData("/fr/fails", "fr", "Le site ne peut pas répondre pour le moment")]
    public async Task A_page_that_fails_says_so_in_the_language_of_its_address_without_a_database(
        string path,
        string language,
        string heading
    )
    {
        using var visitor = await VisitorAsync();
        using var answer = await visitor.AskAsync(path);
        var page = await answer.PageAsync();
        Assert.Equal(
            (HttpStatusCode.InternalServerError, language, heading),
            (answer.StatusCode, page.DocumentElement.GetAttribute("lang"), page.QuerySelector("h1")?.TextContent)
        );
    }

    [Fact]
    public async Task A_failure_tells_nothing_of_its_cause()
    {
        using var visitor = await VisitorAsync();
        using var answer = await visitor.AskAsync("/en/fails");
        Assert.DoesNotContain(
            FailingController.Cause,
            await answer.Content.ReadAsStringAsync(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_failure_keeps_the_security_headers()
    {
        using var visitor = await VisitorAsync();
        using var answer = await visitor.AskAsync("/en/fails");
        Assert.True(answer.Headers.Contains("Content-Security-Policy"));
    }

    public void Dispose() => _site.Dispose();

    private async Task<HttpClient> VisitorAsync()
    {
        var failing = _site.WithWebHostBuilder(builder =>
            builder.ConfigureTestServices(services =>
                services.AddControllers().AddApplicationPart(typeof(FailingController).Assembly)
            )
        );
        var visitor = failing.CreateClient();
        _site.Fault = OutageSite.Away;
        await failing.Services.GetRequiredService<CatalogueWatch>().LookAsync(CancellationToken.None);
        return visitor;
    }
}

[Route("{language}/fails")]
public sealed class FailingController : Controller
{
    public const string Cause = "The cause is nobody's business.";

    [HttpGet]
    public IActionResult Fail() => throw new InvalidOperationException(Cause);
}
