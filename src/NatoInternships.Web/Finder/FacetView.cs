namespace NatoInternships.Finder;

/// <summary>A facet beside the catalogue: its values that bring entries, each as a link.</summary>
/// <param name="Facet">The facet.</param>
/// <param name="Shown">What is shown at once.</param>
/// <param name="Folded">What stands behind "All fields".</param>
public sealed record FacetView(Facet Facet, IReadOnlyList<FacetChoice> Shown, IReadOnlyList<FacetChoice> Folded)
{
    private const int Few = 8;

    /// <summary>Where its links lead back to: a browser opens what it is folded in.</summary>
    public string Id => $"f-{CatalogueFilter.NameOf(Facet)}";

    /// <summary>
    /// The values that entries have which all other filters let through: choosing one leaves just those entries.
    /// </summary>
    public static FacetView Of(Facet facet, CatalogueFilter filter)
    {
        var others = filter.Without(facet);
        var choices = others
            .Found()
            .SelectMany(entry => entry[facet])
            .CountBy(value => value)
            .Select(counted => new FacetChoice(counted.Key, counted.Value, filter.Has(counted.Key), others))
            .ToList();
        if (facet is not (Facet.Field or Facet.Country))
            return new FacetView(facet, choices, []);
        // What is not stated has no name, and comes last.
        var mostFirst = choices
            .OrderBy(choice => choice.Value.Name is null)
            .ThenByDescending(choice => choice.Count)
            .ThenBy(choice => choice.Value.Name, StringComparer.CurrentCultureIgnoreCase);
        var shown = mostFirst
            .Index()
            .ToLookup(
                choice => facet == Facet.Country || choice.Index < Few || choice.Item.IsChosen,
                choice => choice.Item
            );
        return new FacetView(facet, [.. shown[true]], [.. shown[false]]);
    }
}

/// <summary>A value that one can choose, or take back.</summary>
/// <param name="Value">The value.</param>
/// <param name="Count">How many entries it leaves.</param>
/// <param name="IsChosen">Whether it is chosen already.</param>
/// <param name="Others">What else is chosen.</param>
public sealed record FacetChoice(FacetValue Value, int Count, bool IsChosen, CatalogueFilter Others)
{
    /// <summary>What its link leads to.</summary>
    public CatalogueFilter Next => IsChosen ? Others : Others.With(Value);
}
