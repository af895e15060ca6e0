using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing.Handlers;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NatoInternships.Accounts.Invitations;
using NatoInternships.Audit;
using NatoInternships.Database;
using NatoInternships.Editors;
using NatoInternships.Languages;

namespace NatoInternships.Tests.Site;

/// <summary>A site with a desk that people can be let into, and nobody is too fast for it.</summary>
public class DeskSite : SiteFactory
{
    private int _people;

    /// <summary>Where it is reached.</summary>
    public virtual string Address => Origin;

    /// <summary>
    /// Someone at the desk: a browser of their own, already signed in with a password and an authenticator.
    /// </summary>
    public async Task<Colleague> JoinAsync(Role role = Role.Author, string? email = null)
    {
        var colleague = await InvitedAsync(role, email);
        await colleague.JoinAsync();
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
        var cookies = new CookieContainerHandler();
        var client = CreateDefaultClient(new Uri(Address), cookies);
        client.DefaultRequestHeaders.TryAddWithoutValidation("User-Agent", device ?? Browsing.Firefox);
        return new Browsing(client, cookies.Container);
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

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseSetting("SignIn:RequestsPerMinute", "10000");
        builder.UseSetting("Serilog:MinimumLevel:Default", "Fatal");
    }
}

/// <summary>Tests that bring people of their own share one desk.</summary>
[CollectionDefinition(nameof(SharedDesk))]
public sealed class SharedDesk : ICollectionFixture<DeskSite>;
