using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using NatoInternships.Database;
using NatoInternships.Publishing;

namespace NatoInternships.Tests.Site;

/// <summary>
/// The whole site on a SQLite file of its own, filled with the real content folder as by a first start, on a day that
/// stands still: 23 November 2026, noon in Brussels. Passwords are hashed with few rounds.
/// </summary>
public class SiteFactory : WebApplicationFactory<Program>
{
    public const string Origin = "https://internships.example.org";

    private PublishedCatalogue? _first;
    private bool _isDropped;

    public string Folder { get; } = Directory.CreateTempSubdirectory("nato-internships-").FullName;

    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 11, 23, 12, 0, 0, TimeSpan.FromHours(1)));

    /// <inheritdoc cref="SiteDatabaseChoice"/>
    public string ConnectionString => Database.ConnectionString;

    /// <summary>Whether its tests do what only a SQLite file allows.</summary>
    protected virtual bool NeedsSqlite => false;

    private SiteDatabaseChoice Database => SiteDatabaseChoice.Of(SiteDatabaseChoice.Server, NeedsSqlite, Folder);

    private bool IsOnFile => Database.Provider == DatabaseProvider.Sqlite;

    /// <summary>Whether the database is there already, keys and all.</summary>
    protected virtual bool StartsFilled => true;

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

    /// <summary>Takes its database, its catalogue and its day back to those of its start.</summary>
    public void Restore()
    {
        var holder = Services.GetRequiredService<CatalogueHolder>();
        if (IsOnFile)
            FilledDatabase.CopyTo(ConnectionString);
        else
            SiteDatabaseChoice.FillAnewAsync(Services).GetAwaiter().GetResult();
        holder.Swap(_first ??= holder.Current!);
        Clock.AdjustTime(Clock.Start);
    }

    /// <summary>
    /// Moves the clock on. Timers do not run meanwhile: what looks once a second would look some thousand times.
    /// </summary>
    public void Later(TimeSpan time) => Clock.AdjustTime(Clock.GetUtcNow() + time);

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        if (StartsFilled && IsOnFile)
            FilledDatabase.CopyTo(ConnectionString);
        builder.UseEnvironment("Testing");
        builder.UseSetting("Site:BaseAddress", Origin);
        builder.UseSetting("Database:Provider", Database.Provider.ToString());
        builder.UseSetting("ConnectionStrings:Catalogue", ConnectionString);
        // A test calls on nobody.
        builder.UseSetting("Links:Enabled", "false");
        builder.UseSetting("Serilog:MinimumLevel:Default", "Error");
        // Without it the style sheet is empty outside Development.
        builder.UseStaticWebAssets();
        builder.ConfigureTestServices(services =>
            services
                .AddSingleton<TimeProvider>(Clock)
                .PostConfigure<PasswordHasherOptions>(hashing => hashing.IterationCount = 1000)
        );
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing && !IsOnFile && !_isDropped)
        {
            _isDropped = true;
            SiteDatabaseChoice.DropAsync(Services).GetAwaiter().GetResult();
        }

        base.Dispose(disposing);
        // The base class comes here twice when it is disposed asynchronously.
        if (!disposing || !Directory.Exists(Folder))
            return;
        if (IsOnFile)
            using (var connection = new SqliteConnection(ConnectionString))
                SqliteConnection.ClearPool(connection);
        Directory.Delete(Folder, recursive: true);
    }
}
