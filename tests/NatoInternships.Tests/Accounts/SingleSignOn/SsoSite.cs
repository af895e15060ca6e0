using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NatoInternships.Accounts;
using NatoInternships.Accounts.Invitations;
using NatoInternships.Accounts.SecondFactor;
using NatoInternships.Audit;
using NatoInternships.Database;
using NatoInternships.Editors;
using NatoInternships.Languages;
using NatoInternships.Tests.Site;
using OtpNet;

namespace NatoInternships.Tests.Accounts.SingleSignOn;

/// <summary>The site with a provider to sign in by.</summary>
public class SsoSite : SiteFactory, IAsyncLifetime
{
    public const string Password = "seven grey herons fly";

    internal Provider Provider { get; private set; } = null!;

    protected virtual IReadOnlyDictionary<string, string> Settings { get; } = new Dictionary<string, string>();

    public async Task InitializeAsync() => Provider = await Provider.StartAsync(Clock.GetUtcNow());

    async Task IAsyncLifetime.DisposeAsync()
    {
        await DisposeAsync();
        await Provider.DisposeAsync();
    }

    internal Browser Browser() => new(Server.CreateHandler(), Provider.Handler());

    /// <summary>Somebody sits down at the provider, on whose clock the hour is the site's.</summary>
    internal Browser BrowserOf(Person? person)
    {
        Provider.Clock.AdjustTime(Clock.GetUtcNow());
        (Provider.Person, Provider.Bend) = (person, null);
        return Browser();
    }

    /// <summary>Adds an editor with a password and an authenticator, and gives the authenticator's key.</summary>
    internal Task<string> AddLocalAsync(string email, Role role) =>
        DoAsync(async services =>
        {
            var now = Clock.GetUtcNow().UtcDateTime;
            var editor = new Editor
            {
                UserName = email,
                Email = email,
                Name = "Lou Local",
                Role = role,
                AddedAt = now,
                JoinedAt = now,
            };
            await services.GetRequiredService<UserManager<Editor>>().CreateAsync(editor);
            var hash = services.GetRequiredService<IPasswordHasher<Editor>>().HashPassword(editor, Password);
            var enrolment = Enrolment.Begin(editor, hash);
            await services.GetRequiredService<WaysIn>().SetAuthenticatorAsync(editor, enrolment, step: 0);
            return enrolment.Key;
        });

    internal string CodeOf(string key) =>
        new Totp(Base32Encoding.ToBytes(key)).ComputeTotp(Clock.GetUtcNow().UtcDateTime);

    internal async Task<string> InviteAsync(string email, Role role)
    {
        await using var scope = Services.CreateAsyncScope();
        var (_, link, _) = await scope
            .ServiceProvider.GetRequiredService<Inviting>()
            .InviteAsync(email, "Ina Invited", role, Language.English, CancellationToken.None);
        return link!.Text;
    }

    /// <summary>Does something inside an act of the audit log.</summary>
    internal async Task<T> DoAsync<T>(Func<IServiceProvider, Task<T>> act)
    {
        await using var scope = Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<AuditLog>().DoAsync(_ => act(scope.ServiceProvider));
    }

    internal Task DisableAsync(string email) =>
        DoAsync(async services =>
            (await services.GetRequiredService<UserManager<Editor>>().FindByNameAsync(email))!.DisabledAt = Clock
                .GetUtcNow()
                .UtcDateTime
        );

    internal async Task<Editor?> EditorAsync(string email)
    {
        await using var scope = Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<UserManager<Editor>>().FindByNameAsync(email);
    }

    internal async Task<int> LoginsAsync(string email)
    {
        await using var scope = Services.CreateAsyncScope();
        var editors = scope.ServiceProvider.GetRequiredService<UserManager<Editor>>();
        return (await editors.GetLoginsAsync((await editors.FindByNameAsync(email))!)).Count;
    }

    internal async Task<int> EditorCountAsync()
    {
        await using var scope = Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<CatalogueContext>().Editors.CountAsync();
    }

    internal async Task<AuditEntry> LastNoteAsync()
    {
        await using var scope = Services.CreateAsyncScope();
        return await scope
            .ServiceProvider.GetRequiredService<CatalogueContext>()
            .AuditEntries.AsNoTracking()
            .OrderByDescending(entry => entry.Number)
            .FirstAsync();
    }

    internal async Task<bool> NotedAsync(AuditAct act, string subject, string detail)
    {
        await using var scope = Services.CreateAsyncScope();
        return await scope
            .ServiceProvider.GetRequiredService<CatalogueContext>()
            .AuditEntries.AnyAsync(entry => entry.Act == act && entry.Subject == subject && entry.Detail == detail);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseSetting("SignIn:RequestsPerMinute", "10000");
        builder.UseSetting("SingleSignOn:Authority", Provider.Issuer);
        builder.UseSetting("SingleSignOn:ClientId", Provider.ClientId);
        builder.UseSetting("SingleSignOn:ClientSecret", Provider.ClientSecret);
        builder.UseSetting("SingleSignOn:Name", "House ID");
        foreach (var role in Enum.GetNames<Role>())
            builder.UseSetting($"SingleSignOn:Roles:catalogue-{role}", role);
        foreach (var (name, value) in Settings)
            builder.UseSetting(name, value);
        builder.ConfigureTestServices(services =>
            services.Configure<OpenIdConnectOptions>(
                OpenIdConnectDefaults.AuthenticationScheme,
                options =>
                {
                    options.BackchannelHttpHandler = Provider.Handler();
                    // A busy machine is no provider that is away.
                    options.BackchannelTimeout = TimeSpan.FromMinutes(3);
                }
            )
        );
    }
}
