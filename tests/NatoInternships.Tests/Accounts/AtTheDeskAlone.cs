using System.Net;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using NatoInternships.Database;
using NatoInternships.Tests.Site;

namespace NatoInternships.Tests.Accounts;

/// <summary>Who comes is asked at the desk alone; public pages are made without the database.</summary>
public sealed class AtTheDeskAlone : IDisposable
{
    private readonly CountingSite _site = new();

    [Fact]
    public async Task A_public_page_makes_no_database_context()
    {
        using var visitor = _site.Visitor();
        var before = _site.Contexts;
        string[] others = ["/", "/en/no-such-page", "/error/404", "/site.css", "/robots.txt", "/health/live"];
        foreach (var path in (await visitor.SitemapPathsAsync()).Concat(others))
        {
            (await visitor.AskAsync(path)).Dispose();
            Assert.Equal((path, before), (path, _site.Contexts));
        }
    }

    [Theory]
    [InlineData("/admin")]
    [InlineData("/admin/en/no-such-page")]
    public async Task An_address_of_the_desk_makes_one(string path)
    {
        using var visitor = _site.Visitor();
        var before = _site.Contexts;
        (await visitor.AskAsync(path)).Dispose();
        Assert.Equal(before + 1, _site.Contexts);
    }

    [Fact]
    public async Task An_address_of_the_desk_in_capitals_is_of_the_desk_too()
    {
        using var visitor = _site.Visitor();
        using var answer = await visitor.AskAsync("/ADMIN/en/account", HttpMethod.Post);
        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    public void Dispose() => _site.Dispose();

    private sealed class CountingSite : SqliteDesk
    {
        public int Contexts { get; private set; }

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            // Options are made for each request that asks for a context.
            builder.ConfigureTestServices(services =>
                services.ConfigureDbContext<SqliteCatalogueContext>(_ => Contexts++)
            );
        }
    }
}
