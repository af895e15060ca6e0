namespace NatoInternships.Finder;

/// <summary>What people may wish of a unit, in the order of addresses.</summary>
public enum WishKind
{
    /// <summary>It suits a field of study.</summary>
    Field,

    /// <summary>It has what draws one.</summary>
    Interest,
}

/// <summary>A wish that some unit meets; its slug is how it stands in addresses of its language.</summary>
public sealed record Wish(WishKind Kind, string Slug, string Name);

/// <summary>A unit with the wishes that it meets.</summary>
/// <param name="Entry">The unit.</param>
/// <param name="Wishes">Each wish with the reason, as the end of a sentence; a field needs none.</param>
public sealed record Contender(FinderEntry Entry, IReadOnlyDictionary<Wish, string?> Wishes)
{
    public int Fields => Entry[Facet.Field].Count;
}
