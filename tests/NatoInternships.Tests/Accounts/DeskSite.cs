using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NatoInternships.Accounts.Invitations;
using NatoInternships.Audit;
using NatoInternships.Database;
using NatoInternships.Editors;
using NatoInternships.Languages;
using NatoInternships.Tests.Site;

namespace NatoInternships.Tests.Accounts;

/// <summary>
/// A site with a desk that people can be let into. Passwords are hashed with few rounds, and nobody is too fast for it.
/// </summary>
public class DeskSite : SiteFactory
{
    // A database as the first start fills it, made once: filling one anew takes longer than most tests of the desk.
    private static readonly Lazy<byte[]> Filled = new(Fill);

    private int _people;

    /// <summary>Where it is reached.</summary>
    public virtual string Address => Origin;

    /// <summary>
    /// Someone at the desk: a browser of their own, already signed in with a password and an authenticator.
    /// </summary>
    public async Task<Colleague> JoinAsync(Role role = Role.Author, string? email = null)
    {
        var colleague = await InvitedAsync(role, email);
        await colleague.JoinWithPasswordAsync();
        return colleague;
    }

    /// <summary>Someone who has a one-time link and has not used it.</summary>
    public async Task<Colleague> InvitedAsync(Role role = Role.Author, string? email = null, Language? language = null)
    {
        email ??= $"person{Interlocked.Increment(ref _people)}@example.org";
        var (editor, link, fault) = await WithAsync<Inviting, (Editor?, Secret?, InvitationFault?)>(inviting =>
            inviting.InviteAsync(email, "Robin Example", role, language ?? Language.English, CancellationToken.None)
        );
        Assert.Null(fault);
        return new Colleague(this, email, link!.Text, editor!.Id);
    }

    /// <summary>A browser that nobody has signed in with.</summary>
    public Browsing Browser(string? device = null)
    {
        var client = CreateDefaultClient(
            new Uri(Address),
            new Microsoft.AspNetCore.Mvc.Testing.Handlers.CookieContainerHandler()
        );
        client.DefaultRequestHeaders.TryAddWithoutValidation(
            "User-Agent",
            device ?? "Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0"
        );
        return new Browsing(client);
    }

    /// <summary>Uses a service of the site in a scope of its own.</summary>
    public async Task<T> WithAsync<TService, T>(Func<TService, Task<T>> use)
        where TService : notnull
    {
        await using var scope = Services.CreateAsyncScope();
        return await use(scope.ServiceProvider.GetRequiredService<TService>());
    }

    public async Task<IReadOnlyList<AuditEntry>> AuditAsync() =>
        await WithAsync<CatalogueContext, List<AuditEntry>>(context =>
            context.AuditEntries.AsNoTracking().OrderBy(entry => entry.Number).ToListAsync()
        );

    public Task<Editor?> EditorAsync(string email) =>
        WithAsync<CatalogueContext, Editor?>(context =>
            context.Editors.AsNoTracking().SingleOrDefaultAsync(editor => editor.Email == email)
        );

    /// <summary>Whether the database is there already, keys and all.</summary>
    protected virtual bool StartsFilled => true;

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        if (StartsFilled)
            File.WriteAllBytes(Path.Combine(Folder, "catalogue.db"), Filled.Value);
        builder.UseSetting("SignIn:RequestsPerMinute", "10000");
        builder.UseSetting("Serilog:MinimumLevel:Default", "Fatal");
        builder.ConfigureTestServices(services =>
            services.PostConfigure<PasswordHasherOptions>(hashing => hashing.IterationCount = 1000)
        );
    }

    private static byte[] Fill()
    {
        using var site = new SiteFactory();
        _ = site.Services;
        using var connection = new SqliteConnection(site.ConnectionString);
        connection.Open();
        using var command = connection.CreateCommand();
        // What still stands in the journal goes into the file.
        command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
        command.ExecuteNonQuery();
        using var file = new FileStream(
            Path.Combine(site.Folder, "catalogue.db"),
            FileMode.Open,
            FileAccess.Read,
            FileShare.ReadWrite
        );
        using var copy = new MemoryStream();
        file.CopyTo(copy);
        return copy.ToArray();
    }
}

/// <summary>Tests that bring people of their own share one desk.</summary>
[CollectionDefinition(nameof(SharedDesk))]
public sealed class SharedDesk : ICollectionFixture<DeskSite>;
