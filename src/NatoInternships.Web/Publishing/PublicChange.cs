using NatoInternships.Addresses;
using NatoInternships.Catalogue;

namespace NatoInternships.Publishing;

/// <summary>What becomes public at an instant (UTC), or, where it withdraws, stops being so.</summary>
/// <param name="At">The instant.</param>
/// <param name="Row">What is public afterwards, or was before.</param>
/// <param name="Withdraws">Whether it is taken off.</param>
public sealed record PublicChange(DateTime At, LiveRow Row, bool Withdraws = false)
{
    public string Key => Row.Key;

    public bool IsBody => Row.Readable() is UnitContent { Kind: UnitKind.Body };
}

public static class PublicChanges
{
    /// <summary>
    /// The order of the timetable. Of plans for one instant publications come first, a body before its units, then
    /// withdrawals, units before their body.
    /// </summary>
    public static IReadOnlyList<PublicChange> InOrder(this IEnumerable<PublicChange> changes) =>
        [
            .. changes
                .OrderBy(change => change.At)
                .ThenBy(change => change.Withdraws)
                .ThenBy(change => change.IsBody == change.Withdraws)
                .ThenBy(change => change.Key, StringComparer.Ordinal),
        ];
}
