using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using NatoInternships.Desk;
using NatoInternships.Settings;

namespace NatoInternships.Accounts.SingleSignOn;

public static class SingleSignOnServices
{
    /// <summary>How far the provider's clock may be from ours.</summary>
    public static readonly TimeSpan Skew = TimeSpan.FromMinutes(2);

    /// <summary>How long a visit to the provider, and the way on from it, may take.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(10);

    /// <summary>How long the provider may take to answer this site.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public static void AddSingleSignOn(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddSettings<SingleSignOnOptions>(SingleSignOnOptions.Section);
        services
            .AddScoped<ProviderVisit>()
            .AddScoped<ProviderLogins>()
            .AddScoped<ProviderEntrance>()
            .AddSingleton<WaitingForm>();
        if (
            string.IsNullOrEmpty(
                builder.Configuration[$"{SingleSignOnOptions.Section}:{nameof(SingleSignOnOptions.Authority)}"]
            )
        )
            return;
        services.AddScoped<ProviderEvents>();
        services.AddAuthentication().AddCookie(IdentityConstants.ExternalScheme).AddOpenIdConnect(_ => { });
        services
            .AddOptions<CookieAuthenticationOptions>(IdentityConstants.ExternalScheme)
            .Configure<IOptions<SiteOptions>>((cookie, site) => cookie.Set(site.Value, "desk-provider", Lifetime));
        services
            .AddOptions<OpenIdConnectOptions>(OpenIdConnectDefaults.AuthenticationScheme)
            .Configure<IOptions<SingleSignOnOptions>, IOptions<SiteOptions>, TimeProvider>(
                (provider, sso, site, clock) => Configure(provider, sso.Value, site.Value, clock)
            );
    }

    private static void Configure(
        OpenIdConnectOptions provider,
        SingleSignOnOptions sso,
        SiteOptions site,
        TimeProvider clock
    )
    {
        (provider.Authority, provider.ClientId, provider.ClientSecret) = (
            sso.Authority,
            sso.ClientId,
            sso.ClientSecret.Length > 0 ? sso.ClientSecret : null
        );
        provider.RequireHttpsMetadata = sso.Authority.StartsWith("https:", StringComparison.OrdinalIgnoreCase);
        provider.SignInScheme = IdentityConstants.ExternalScheme;
        provider.EventsType = typeof(ProviderEvents);
        provider.ResponseType = OpenIdConnectResponseType.Code;
        provider.UsePkce = true;
        // The provider sends the browser back by a link, which brings Lax cookies along; a form it posts from its own
        // site would not.
        provider.ResponseMode = OpenIdConnectResponseMode.Query;
        provider.Scope.Clear();
        foreach (var scope in new[] { "openid", "profile", "email" })
            provider.Scope.Add(scope);
        // The site asks who came, and nothing in their name.
        provider.SaveTokens = false;
        provider.GetClaimsFromUserInfoEndpoint = false;
        provider.MapInboundClaims = false;
        // ProviderEvents keeps the few claims that count.
        provider.ClaimActions.Clear();
        provider.CallbackPath = ProviderVisit.Callback;
        provider.RemoteAuthenticationTimeout = Lifetime;
        provider.BackchannelTimeout = Patience;
        provider.CorrelationCookie.Set(site, "desk-state-", SameSiteMode.Lax);
        provider.NonceCookie.Set(site, "desk-nonce-", SameSiteMode.Lax);
        provider.TokenValidationParameters.ClockSkew = Skew;
        provider.TokenValidationParameters.LifetimeValidator = (from, until, token, rules) =>
            IsInTime(from ?? (token as JsonWebToken)?.IssuedAt, until, rules.ClockSkew, clock.GetUtcNow().UtcDateTime);
    }

    // The library goes by the machine's clock, and takes a token without "nbf" from any future.
    private static bool IsInTime(DateTime? from, DateTime? until, TimeSpan skew, DateTime now) =>
        from <= now + skew && until > now - skew;
}
