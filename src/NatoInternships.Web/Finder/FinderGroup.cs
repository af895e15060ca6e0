using NatoInternships.Catalogue;
using NatoInternships.Publishing;

namespace NatoInternships.Finder;

/// <summary>The entries of one body that were found, or those of all other bodies.</summary>
/// <param name="Body">The body; null for the others.</param>
/// <param name="Entries">What was found, at least one.</param>
public sealed record FinderGroup(PublishedUnit? Body, IReadOnlyList<FinderEntry> Entries)
{
    public string Id => $"g-{Body?.Key ?? FinderIndex.OtherBodies}";

    /// <summary>Where all of them are; null where they are not in one place.</summary>
    public string? Place { get; } =
        Body is not null && Entries.Select(entry => entry.Unit.Place).Distinct().ToList() is [{ } place] ? place : null;

    /// <summary>Whether one applies to all of them through Headquarters.</summary>
    public bool IsThroughHeadquarters => Entries.All(entry => entry.Unit.Apply == ApplicationRoute.Headquarters);
}
