using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using NatoInternships.Catalogue;
using NatoInternships.Database;
using NatoInternships.Languages;
using NatoInternships.Publishing;
using NatoInternships.Tests.Site;

namespace NatoInternships.Browser.Site;

/// <summary>The site on a port of its own, with one body taken off it, and one Chromium that visits it.</summary>
public sealed class BrowserSite : IAsyncLifetime, IAsyncDisposable
{
    /// <summary>The key of the body whose pages answer that they are gone.</summary>
    public const string Withdrawn = "nrdc-ita";

    private readonly PortFactory _site = new();
    private Chromium? _chromium;
    private Survey? _survey;

    public string Origin => _site.ClientOptions.BaseAddress.ToString();

    /// <summary>Every kind of page in both languages.</summary>
    public IReadOnlyList<PageKind> Pages { get; private set; } = [];

    /// <summary>Every kind of page, looked at once and shared by the tests that only read.</summary>
    public async Task<Survey> SurveyAsync() => _survey ??= await Survey.TakeAsync(this);

    public PageKind Page(string name, Language language) =>
        Pages.Single(page => page.Name == name && page.Language == language);

    /// <summary>A browser profile of its own.</summary>
    public Task<IBrowserContext> VisitorAsync(
        int width = 1280,
        ColorScheme scheme = ColorScheme.Light,
        bool scripts = true
    ) => _chromium!.VisitorAsync(Origin, width, scheme, scripts);

    public async Task InitializeAsync()
    {
        _site.UseKestrel(0);
        _site.StartServer();
        await WithdrawAsync();
        var catalogue = _site.Services.GetRequiredService<CatalogueHolder>().Current!;
        Pages = [.. Language.All.SelectMany(language => PageKind.Of(catalogue[language]))];
        _chromium = await Chromium.LaunchAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (_chromium is not null)
            await _chromium.DisposeAsync();
        await _site.DisposeAsync();
    }

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

    private async Task WithdrawAsync()
    {
        await using var scope = _site.Services.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<CatalogueContext>();
        var body = await context.Units.Include(unit => unit.Revisions).SingleAsync(unit => unit.Key == Withdrawn);
        var now = _site.Clock.GetUtcNow().UtcDateTime;
        body.Withdraw(new Act(Catalogue.Origin.Person, "a test", now, "To have a page that is gone."));
        await context.RaiseVersionAsync(now, CancellationToken.None);
        await context.SaveChangesAsync();
        await _site.Services.GetRequiredService<CatalogueWatch>().LookAsync(CancellationToken.None);
    }

    private sealed class PortFactory : SiteFactory
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            // The browser comes by plain http, which an address of https would lead away from here.
            builder.UseSetting("Site:BaseAddress", "http://internships.example.org");
            // The failing page would fill the output of the tests.
            builder.UseSetting("Serilog:MinimumLevel:Default", "Fatal");
            builder.UseSetting("Serilog:MinimumLevel:Override:Microsoft", "Fatal");
            builder.UseSetting("Serilog:MinimumLevel:Override:Microsoft.Hosting.Lifetime", "Fatal");
            builder.ConfigureTestServices(services =>
                services.AddMvcCore().AddApplicationPart(typeof(FailingController).Assembly)
            );
        }
    }
}

/// <summary>The tests share one site and one browser, and run one after the other.</summary>
[CollectionDefinition(nameof(InBrowser))]
public sealed class InBrowser : ICollectionFixture<BrowserSite>;
