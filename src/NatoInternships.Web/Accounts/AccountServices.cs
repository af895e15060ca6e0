using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using NatoInternships.Accounts.Invitations;
using NatoInternships.Accounts.Passkeys;
using NatoInternships.Accounts.Passwords;
using NatoInternships.Accounts.SecondFactor;
using NatoInternships.Accounts.Sessions;
using NatoInternships.Accounts.SignIn;
using NatoInternships.Accounts.SingleSignOn;
using NatoInternships.Addresses;
using NatoInternships.Audit;
using NatoInternships.Database;
using NatoInternships.Desk;
using NatoInternships.Editors;
using NatoInternships.Settings;

namespace NatoInternships.Accounts;

public static class AccountServices
{
    /// <summary>
    /// OWASP's number of rounds for PBKDF2 with HMAC-SHA-512 (Password Storage Cheat Sheet); Identity's default is less
    /// than half.
    /// </summary>
    private const int HashRounds = 210_000;

    /// <summary>Adds who may come in, by which ways, and what is written down about it.</summary>
    public static void AddAccounts(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddHttpContextAccessor();
        services.AddSingleton<WhoActs>(container =>
            () => ActingEditor.Of(container.GetRequiredService<IHttpContextAccessor>().HttpContext)
        );
        services.AddSettings<SignInLimits>(SignInLimits.Section);
        services.AddSettings<SessionLimits>(SessionLimits.Section);
        services.AddSettings<KeyOptions>(KeyOptions.Section);
        services.AddSingleton<XmlKeyManager>().AddSingleton<IKeyManager, SharedKeys>();
        KeyOptions.Protect(
            services
                .AddDataProtection()
                .SetApplicationName("NatoInternships")
                .PersistKeysToDbContext<CatalogueContext>(),
            builder.Configuration
        );
        services.AddScoped<IPasswordHasher<Editor>, PasswordHashing>();
        services.AddIdentityCore<Editor>().AddUserStore<EditorStore>().AddPasswordValidator<PasswordRules>();
        services.Configure<IdentityOptions>(Configure);
        services.Configure<PasswordHasherOptions>(hashing => hashing.IterationCount = HashRounds);
        services.AddScoped<IPasskeyHandler<Editor>, PasskeyHandler<Editor>>();
        services.AddOptions<IdentityPasskeyOptions>().Configure<IOptions<SiteOptions>>(Configure);
        services.AddPermissions();
        services.AddSignInLimit();
        services
            .AddSingleton<AuditTurn>()
            .AddScoped<AuditLog>()
            .AddScoped<SessionCookie>()
            .AddScoped<SessionKeeper>()
            .AddScoped<Throttles>()
            .AddSingleton<KnownBrowser>()
            .AddScoped<PasswordSignIn>()
            .AddScoped<Authenticator>()
            .AddScoped<RecoveryCodes>()
            .AddSingleton<Enrolments>()
            .AddSingleton<AuthenticatorKeys>()
            .AddScoped<PasskeyCeremonies>()
            .AddScoped<Entrance>()
            .AddScoped<Inviting>()
            .AddScoped<Joining>()
            .AddScoped<WaysIn>()
            .AddScoped<OwnAccount>();
        AddCookies(services.AddAuthentication(IdentityConstants.ApplicationScheme));
        builder.AddSingleSignOn();
        EarlyKeys.Use(services); // last: much of the above adds what it replaces
        if (builder.Environment.IsDevelopment())
            services.AddHostedService<FirstEditor>();
    }

    /// <summary>
    /// Asks who sits at the desk, at the desk alone: for a public page neither a session nor a database context is
    /// made. An address elsewhere that names a permission fails, since nobody asked.
    /// </summary>
    public static void UseAccounts(this IApplicationBuilder app)
    {
        app.UseWhen(
            context => DeskAddresses.Holds(context.Request.Path),
            desk => desk.UseAuthentication().UseAuthorization()
        );
        // A WebApplication adds what it does not find, for all addresses; and what a branch has, it does not find.
        app.Properties["__AuthenticationMiddlewareSet"] = app.Properties["__AuthorizationMiddlewareSet"] = true;
    }

    private static void AddCookies(AuthenticationBuilder authentication)
    {
        authentication
            .AddCookie(IdentityConstants.ApplicationScheme)
            .AddCookie(IdentityConstants.TwoFactorUserIdScheme);
        authentication
            .Services.AddOptions<CookieAuthenticationOptions>(IdentityConstants.ApplicationScheme)
            .Configure<IOptions<SiteOptions>, IOptions<SessionLimits>>(
                (cookie, site, limits) =>
                {
                    cookie.Set(site.Value, "desk", limits.Value.Longest);
                    cookie.EventsType = typeof(SessionCookie);
                }
            );
        authentication
            .Services.AddOptions<CookieAuthenticationOptions>(IdentityConstants.TwoFactorUserIdScheme)
            .Configure<IOptions<SiteOptions>>(
                (cookie, site) => cookie.Set(site.Value, "desk-half-way", HalfWay.Lifetime)
            );
    }

    private static void Configure(IdentityOptions identity)
    {
        // The name is the e-mail address, checked where it is typed.
        identity.User.AllowedUserNameCharacters = "";
        // Length over composition: PasswordRules says the rest.
        identity.Password = new PasswordOptions
        {
            RequiredLength = PasswordRules.Shortest,
            RequireDigit = false,
            RequireLowercase = false,
            RequireUppercase = false,
            RequireNonAlphanumeric = false,
            RequiredUniqueChars = 1,
        };
    }

    private static void Configure(IdentityPasskeyOptions passkeys, IOptions<SiteOptions> site)
    {
        // The site's own name from its settings, never from the Host header.
        passkeys.ServerDomain = new Uri(site.Value.BaseAddress).Host;
        passkeys.UserVerificationRequirement = "required";
        passkeys.ResidentKeyRequirement = "required";
        passkeys.ValidateOrigin = asked =>
            ValueTask.FromResult(
                !asked.CrossOrigin
                    && string.Equals(
                        asked.Origin,
                        site.Value.BaseAddress.TrimEnd('/'),
                        StringComparison.OrdinalIgnoreCase
                    )
            );
    }
}
