using System.Collections.Immutable;
using System.Security.Claims;
using Microsoft.AspNetCore;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using Microsoft.IdentityModel.Tokens;
using NatoInternships.Accounts.SingleSignOn;
using NatoInternships.Tests.Site;
using OpenIddict.Abstractions;
using OpenIddict.Server.AspNetCore;
using static OpenIddict.Abstractions.OpenIddictConstants;
using static OpenIddict.Server.OpenIddictServerEvents;
using static OpenIddict.Server.OpenIddictServerHandlers.Protection;

namespace NatoInternships.Tests.Accounts.SingleSignOn;

/// <summary>
/// A real OpenID Connect provider (OpenIddict) in this process, at which one person at a time sits and says yes.
/// </summary>
internal sealed class Provider : IAsyncDisposable
{
    public const string Issuer = "https://id.example.org/";
    public const string ClientId = "internships";
    public const string ClientSecret = "a secret between two tests";

    /// <summary>How long its id tokens are good for.</summary>
    public static readonly TimeSpan TokenLifetime = TimeSpan.FromMinutes(20);

    private readonly SqliteConnection _connection = new("Data Source=:memory:");
    private readonly WebApplication _app;

    private Provider(DateTimeOffset now, string? address)
    {
        (Clock, Address) = (new FakeTimeProvider(now), address ?? Issuer);
        var builder = WebApplication.CreateSlimBuilder();
        if (address is null)
            builder.WebHost.UseTestServer();
        else
            builder.WebHost.UseSetting(WebHostDefaults.ServerUrlsKey, address);
        builder.Logging.ClearProviders();
        builder
            .Services.AddRouting()
            .AddSingleton<TimeProvider>(Clock)
            .AddDbContext<DbContext>(options => options.UseSqlite(_connection).UseOpenIddict());
        builder
            .Services.AddOpenIddict()
            .AddCore(core => core.UseEntityFrameworkCore().UseDbContext<DbContext>())
            .AddServer(Configure);
        _app = builder.Build();
        _app.UseAuthentication();
        _app.MapGet("/authorize", Authorize);
    }

    public FakeTimeProvider Clock { get; }

    /// <summary>Where it is, and what it signs as.</summary>
    public string Address { get; }

    /// <summary>Who sits there; null says no.</summary>
    public Person? Person { get; set; }

    /// <summary>What is done to an id token before it is signed.</summary>
    public Action<SecurityTokenDescriptor>? Bend { get; set; }

    /// <summary>The last question that came.</summary>
    public OpenIddictRequest? Asked { get; private set; }

    /// <param name="now">What its clock says.</param>
    /// <param name="address">A loopback address for browsers to come to; without one it is asked through
    /// <see cref="Handler"/>.</param>
    /// <param name="origin">The site that it serves.</param>
    public static async Task<Provider> StartAsync(
        DateTimeOffset now,
        string? address = null,
        string origin = SiteFactory.Origin
    )
    {
        var provider = new Provider(now, address);
        await provider._connection.OpenAsync();
        await provider._app.StartAsync();
        await using var scope = provider._app.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<DbContext>().Database.EnsureCreatedAsync();
        await scope
            .ServiceProvider.GetRequiredService<IOpenIddictApplicationManager>()
            .CreateAsync(
                new OpenIddictApplicationDescriptor
                {
                    ClientId = ClientId,
                    ClientSecret = ClientSecret,
                    RedirectUris = { new Uri(origin + ProviderVisit.Callback) },
                    Permissions =
                    {
                        Permissions.Endpoints.Authorization,
                        Permissions.Endpoints.Token,
                        Permissions.GrantTypes.AuthorizationCode,
                        Permissions.ResponseTypes.Code,
                        Permissions.Scopes.Email,
                        Permissions.Scopes.Profile,
                    },
                    Requirements = { Requirements.Features.ProofKeyForCodeExchange },
                }
            );
        return provider;
    }

    /// <summary>Who sits there proves anew who they are, now.</summary>
    public void ProveNow() => Person = Person! with { ProvedAt = Clock.GetUtcNow() };

    public HttpMessageHandler Handler() => _app.GetTestServer().CreateHandler();

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        await _connection.DisposeAsync();
    }

    private void Configure(OpenIddictServerBuilder server)
    {
        server.SetIssuer(new Uri(Address)).SetAuthorizationEndpointUris("authorize").SetTokenEndpointUris("token");
        server
            .AllowAuthorizationCodeFlow()
            .RequireProofKeyForCodeExchange()
            .RegisterScopes(Scopes.Email, Scopes.Profile);
        server.SetIdentityTokenLifetime(TokenLifetime).AddEphemeralEncryptionKey().AddEphemeralSigningKey();
        server.UseAspNetCore().EnableAuthorizationEndpointPassthrough().DisableTransportSecurityRequirement();
        server.AddEventHandler<GenerateTokenContext>(handler =>
            handler
                .UseInlineHandler(token =>
                {
                    if (token.TokenType == TokenTypeIdentifiers.IdentityToken)
                        Bend?.Invoke(token.SecurityTokenDescriptor);
                    return default;
                })
                .SetOrder(GenerateIdentityModelToken.Descriptor.Order - 1)
        );
    }

    private IResult Authorize(HttpContext visit)
    {
        Asked = visit.GetOpenIddictServerRequest()!;
        if (Person is not { } person)
            return Results.Forbid(authenticationSchemes: [OpenIddictServerAspNetCoreDefaults.AuthenticationScheme]);
        var identity = new ClaimsIdentity("provider", Claims.Name, Claims.Role);
        identity
            .SetClaim(Claims.Subject, person.Subject)
            .SetClaim(Claims.Email, person.Email)
            .SetClaim(Claims.Name, person.Name)
            .SetClaims("roles", [.. person.Roles])
            .SetClaim(Claims.AuthenticationTime, person.ProvedAt?.ToUnixTimeSeconds());
        identity.SetScopes(Asked.GetScopes()).SetDestinations(_ => [Destinations.IdentityToken]);
        return Results.SignIn(
            new ClaimsPrincipal(identity),
            authenticationScheme: OpenIddictServerAspNetCoreDefaults.AuthenticationScheme
        );
    }
}

/// <summary>A person as the provider knows them.</summary>
internal sealed record Person(string Subject, string? Email, params ImmutableArray<string> Roles)
{
    public string? Name { get; init; } = "Sam Sso";

    public DateTimeOffset? ProvedAt { get; init; }
}
