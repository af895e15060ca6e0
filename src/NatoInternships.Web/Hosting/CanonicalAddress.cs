using NatoInternships.Addresses;
using NatoInternships.Languages;
using NatoInternships.Publishing;

namespace NatoInternships.Hosting;

/// <summary>
/// Upper case and trailing slashes lead on, once and for good (301), to the one address a page has. Where there is, and
/// was, no such page, they lead nowhere: the answer is that at once.
/// </summary>
public static class CanonicalAddress
{
    public static void UseCanonicalAddresses(this WebApplication app)
    {
        var holder = app.Services.GetRequiredService<CatalogueHolder>();
        // Routes are mapped behind this.
        var rooms = new Lazy<HashSet<string>>(() => Fixed(app.Services.GetRequiredService<EndpointDataSource>()));
        app.Use(
            (context, next) =>
            {
                var path = context.Request.Path.Value ?? "/";
                var canonical = Canonical(path);
                if (
                    canonical == path
                    || !(HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method))
                    || !(rooms.Value.Contains(canonical) || IsKnown(canonical, holder.Current))
                )
                    return next(context);
                context.Response.Redirect(
                    new PathString(canonical).ToUriComponent() + context.Request.QueryString,
                    permanent: true
                );
                return Task.CompletedTask;
            }
        );
    }

    // Joined single slashes also keep "//host" from becoming an address elsewhere.
    internal static string Canonical(string path) =>
        "/" + string.Join('/', path.ToLowerInvariant().Split('/', StringSplitOptions.RemoveEmptyEntries));

    private static bool IsKnown(string path, PublishedCatalogue? catalogue) =>
        DeskAddresses.Holds(path)
        || (
            catalogue is not null
            && Language.FromPath(path) is { } language
            && (
                catalogue[language].UnitAt(path) is not null
                || catalogue[language].PageAt(path) is not null
                || catalogue.Past(path).Known
            )
        );

    /// <summary>The addresses of routes in which nothing is left open: rooms, and the site's files.</summary>
    private static HashSet<string> Fixed(EndpointDataSource routes) =>
        [
            .. routes
                .Endpoints.OfType<RouteEndpoint>()
                .Where(route => route.RoutePattern.Parameters.Count == 0)
                .Select(route => "/" + route.RoutePattern.RawText?.Trim('/')),
        ];
}
