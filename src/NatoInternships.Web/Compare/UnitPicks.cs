using NatoInternships.Publishing;

namespace NatoInternships.Compare;

/// <summary>Three lists to choose units from.</summary>
/// <param name="Choices">What one can choose from, a group a body.</param>
/// <param name="Chosen">What is chosen already.</param>
public sealed record UnitPicks(IEnumerable<UnitGroup> Choices, IEnumerable<PublishedUnit> Chosen)
{
    /// <summary>The doors that one applies to through Headquarters.</summary>
    public static IEnumerable<UnitGroup> Doors(Edition edition) =>
        edition.Headquarters.Select(body => new UnitGroup(body.Name, edition.DoorsOf(body)));

    /// <summary>The bodies that take applications themselves.</summary>
    public static UnitGroup Others(Edition edition) =>
        new(edition.Page("other-bodies")?.ShortName ?? "", edition.OtherBodies);
}

public sealed record UnitGroup(string Body, IReadOnlyList<PublishedUnit> Units);
