using NatoInternships.Catalogue;

namespace NatoInternships.Admin;

/// <summary>The constraint <c>key</c> of routes: an address that is not an entry's own is no address of it.</summary>
public sealed class EntryKey : IRouteConstraint
{
    public const string Name = "key";

    public bool Match(
        HttpContext? httpContext,
        IRouter? route,
        string routeKey,
        RouteValueDictionary values,
        RouteDirection routeDirection
    ) => Entry.IsKey(values[routeKey] as string);
}
