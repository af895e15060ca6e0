namespace NatoInternships.Hosting;

/// <summary>Upper case and trailing slashes lead on, once and for good (301), to the one address a page has.</summary>
public static class CanonicalAddress
{
    public static void UseCanonicalAddresses(this WebApplication app) =>
        app.Use(
            (context, next) =>
            {
                var path = context.Request.Path.Value ?? "/";
                var canonical = Canonical(path);
                if (
                    canonical == path
                    || !(HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method))
                )
                    return next(context);
                context.Response.Redirect(
                    new PathString(canonical).ToUriComponent() + context.Request.QueryString,
                    permanent: true
                );
                return Task.CompletedTask;
            }
        );

    // Joined single slashes also keep "//host" from becoming an address elsewhere.
    internal static string Canonical(string path) =>
        "/" + string.Join('/', path.ToLowerInvariant().Split('/', StringSplitOptions.RemoveEmptyEntries));
}
