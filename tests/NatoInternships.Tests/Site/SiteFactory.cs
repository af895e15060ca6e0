using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace NatoInternships.Tests.Site;

/// <summary>
/// The whole site on a SQLite file of its own, filled with the real content folder by its first start, on a day that
/// stands still: 23 November 2026, noon in Brussels.
/// </summary>
public class SiteFactory : WebApplicationFactory<Program>
{
    public const string Origin = "https://internships.example.org";

    public string Folder { get; } = Directory.CreateTempSubdirectory("nato-internships-").FullName;

    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 11, 23, 12, 0, 0, TimeSpan.FromHours(1)));

    public string ConnectionString => $"Data Source={Path.Combine(Folder, "catalogue.db")}";

    /// <summary>A client that follows no redirect, since redirects are part of what is tested.</summary>
    public HttpClient Visitor() =>
        CreateClient(
            new WebApplicationFactoryClientOptions
            {
                AllowAutoRedirect = false,
                HandleCookies = false,
                BaseAddress = new Uri(Origin),
            }
        );

    /// <summary>
    /// Moves the clock on. Timers do not run meanwhile: what looks once a second would look some thousand times.
    /// </summary>
    public void Later(TimeSpan time) => Clock.AdjustTime(Clock.GetUtcNow() + time);

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Testing");
        builder.UseSetting("Site:BaseAddress", Origin);
        builder.UseSetting("ConnectionStrings:Catalogue", ConnectionString);
        // A test calls on nobody.
        builder.UseSetting("Links:Enabled", "false");
        builder.UseSetting("Serilog:MinimumLevel:Default", "Error");
        // Without it the style sheet is empty outside Development.
        builder.UseStaticWebAssets();
        builder.ConfigureTestServices(services => services.AddSingleton<TimeProvider>(Clock));
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        // The base class comes here twice when it is disposed asynchronously.
        if (!disposing || !Directory.Exists(Folder))
            return;
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(Folder, recursive: true);
    }
}
