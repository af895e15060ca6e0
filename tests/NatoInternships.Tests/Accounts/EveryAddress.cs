using System.Net;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using NatoInternships.Editors;
using NatoInternships.Tests.Site;

namespace NatoInternships.Tests.Accounts;

/// <summary>
/// Every address of the desk names its permission, and keeps out whoever has not got it. The addresses are found, not
/// listed.
/// </summary>
[Collection(nameof(SharedDesk))]
public sealed class EveryAddress(DeskSite site)
{
    /// <summary>What anyone may ask for: how else would one come in, or out.</summary>
    private static readonly string[] ForAnyone =
    [
        "GET /admin",
        "GET /admin/en/sign-in",
        "POST /admin/en/sign-in",
        "GET /admin/en/sign-in/code",
        "POST /admin/en/sign-in/code",
        "GET /admin/en/sign-in/recovery-code",
        "POST /admin/en/sign-in/recovery-code",
        "POST /admin/en/sign-in/passkey",
        "POST /admin/en/sign-in/passkey-question",
        "GET /admin/en/welcome",
        "POST /admin/en/welcome/passkey-question",
        "POST /admin/en/welcome/passkey",
        "POST /admin/en/welcome/password",
        "POST /admin/en/welcome/authenticator",
        "POST /admin/en/sign-in/sso",
        "GET /admin/en/sign-in/sso/finish",
        "POST /admin/en/welcome/sso",
        "GET /admin/en/welcome/sso/finish",
        "GET /admin/sso/callback",
        "POST /admin/en/sign-out",
    ];

    [Fact]
    public void Only_the_way_in_and_out_is_for_anyone() =>
        Assert.Equal(
            ForAnyone.Order(StringComparer.Ordinal),
            Addresses()
                .Where(address => address.Permission is null)
                .Select(address => address.ToString())
                .Order(StringComparer.Ordinal)
        );

    [Fact]
    public void Only_addresses_of_the_desk_name_a_permission() =>
        Assert.All(
            site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>(),
            endpoint =>
                Assert.Equal(
                    endpoint.RoutePattern.RawText?.TrimStart('/').Split('/')[0] == "admin",
                    endpoint.Metadata.GetMetadata<IAuthorizeData>() is not null
                        || endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null
                )
        );

    [Fact]
    public async Task An_anonymous_visitor_gets_the_sign_in_for_pages_and_401_for_all_else()
    {
        using var visitor = site.Visitor();
        foreach (var address in Addresses().Where(address => address.Permission is not null))
        {
            using var answer = await SendAsync(visitor, address);
            if (address.Method == "GET")
                Assert.Equal(
                    (address, HttpStatusCode.Found, "/admin/en/sign-in?back=" + Uri.EscapeDataString(address.Path)),
                    (address, answer.StatusCode, answer.Headers.Location?.ToString())
                );
            else
                Assert.Equal((address, HttpStatusCode.Unauthorized), (address, answer.StatusCode));
        }
    }

    [Theory]
    [InlineData(Role.Author)]
    [InlineData(Role.Publisher)]
    [InlineData(Role.Administrator)]
    public async Task Each_role_reaches_what_its_permissions_name_and_nothing_else(Role role)
    {
        using var colleague = await site.JoinAsync(role);
        using var sent = await colleague.Browser.SentAsync("/admin/en");
        using var visitor = site.Visitor();
        visitor.DefaultRequestHeaders.Add("Cookie", sent.Headers.GetValues("Cookie"));
        foreach (var address in Addresses().Where(address => address.Permission is not null))
        {
            // Without its form's token an allowed act still changes nothing (400); a page is there, or needs a thing
            // that is not (404).
            using var answer = await SendAsync(visitor, address);
            Assert.Equal(
                (address, role.May(address.Permission!.Value)),
                (address, answer.StatusCode is not (HttpStatusCode.Forbidden or HttpStatusCode.Unauthorized))
            );
            if (address.Method == "POST" && role.May(address.Permission.Value))
                Assert.True(
                    answer.StatusCode is HttpStatusCode.BadRequest or HttpStatusCode.NotFound,
                    $"{address}: {answer.StatusCode}"
                );
        }
    }

    [Fact]
    public async Task No_page_of_the_desk_is_kept_by_a_browser_and_each_lets_one_sign_out()
    {
        using var boss = await site.JoinAsync(Role.Administrator);
        foreach (var address in Addresses().Where(address => address is { Method: "GET", Permission: not null }))
        {
            using var answer = await boss.Browser.Client.GetAsync(new Uri(address.Path, UriKind.Relative));
            Assert.True(answer.Headers.CacheControl?.NoStore, address.ToString());
            if (answer.Content.Headers.ContentType?.MediaType == "text/html")
                Assert.Contains(
                    "action=\"/admin/en/sign-out\"",
                    await answer.Content.ReadAsStringAsync(),
                    StringComparison.Ordinal
                );
        }
    }

    [Fact]
    public void The_README_shows_the_table_of_permissions()
    {
        var readme = File.ReadAllText(Path.Combine(SourceTree.Root, "README.md"));
        Assert.All(
            Enum.GetValues<Permission>(),
            permission =>
                Assert.Contains(
                    $"| `{permission}` | {string.Join(" | ", Answers(permission))} |",
                    readme,
                    StringComparison.Ordinal
                )
        );
    }

    private static IEnumerable<string> Answers(Permission permission) =>
        Enum.GetValues<Role>().Select(role => role.May(permission) ? "yes" : "–");

    private static async Task<HttpResponseMessage> SendAsync(HttpClient visitor, DeskAddress address)
    {
        using var request = new HttpRequestMessage(
            new HttpMethod(address.Method),
            new Uri(address.Path, UriKind.Relative)
        );
        return await visitor.SendAsync(request);
    }

    private List<DeskAddress> Addresses()
    {
        _ = site.Server;
        var found = site
            .Services.GetRequiredService<EndpointDataSource>()
            .Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.RoutePattern.RawText?.TrimStart('/').Split('/')[0] == "admin")
            .SelectMany(endpoint => endpoint.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods, Of)
            .Distinct()
            .ToList();
        Assert.True(found.Count > 40, $"only {found.Count} addresses were found");
        return found;
    }

    private static DeskAddress Of(RouteEndpoint endpoint, string method)
    {
        var path =
            "/"
            + string.Join(
                '/',
                endpoint.RoutePattern.PathSegments.Select(segment =>
                    segment.Parts[0] switch
                    {
                        Microsoft.AspNetCore.Routing.Patterns.RoutePatternLiteralPart literal => literal.Content,
                        Microsoft.AspNetCore.Routing.Patterns.RoutePatternParameterPart { Name: "language" } => "en",
                        _ => "11111111-1111-1111-1111-111111111111",
                    }
                )
            );
        var anyone = endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null;
        return new DeskAddress(
            method,
            path,
            anyone ? null : endpoint.Metadata.GetMetadata<NeedsAttribute>()!.Permission
        );
    }

    private sealed record DeskAddress(string Method, string Path, Permission? Permission)
    {
        public override string ToString() => $"{Method} {Path}";
    }
}
