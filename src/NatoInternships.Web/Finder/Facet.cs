namespace NatoInternships.Finder;

/// <summary>
/// What the catalogue can be narrowed by, in the order of its addresses: <c>?body=…&amp;kind=…&amp;field=…</c>.
/// </summary>
public enum Facet
{
    Body,
    Kind,
    Field,
    Apply,
    Country,
}

/// <summary>One value of a facet, of which each edition has one object.</summary>
/// <param name="facet">The facet.</param>
/// <param name="key">What it is called in both languages; of a field of study, its slug.</param>
/// <param name="slug">How it stands in addresses of its language.</param>
/// <param name="name">What editors call it; null where the site has a word for it.</param>
public sealed class FacetValue(Facet facet, string key, string slug, string? name = null)
{
    public Facet Facet => facet;

    public string Key => key;

    public string Slug => slug;

    /// <summary>How it stands in the query of an address.</summary>
    public string Query { get; } = $"{CatalogueFilter.NameOf(facet)}={Uri.EscapeDataString(slug)}";

    public string? Name => name;
}
