using NatoInternships.Catalogue;

namespace NatoInternships.Admin.History;

/// <summary>One line of an entry's history: a revision that was written, or a milestone. Times are UTC.</summary>
/// <param name="At">When.</param>
/// <param name="By">The name of who acted, as it was then.</param>
/// <param name="ById">The editor who acted; null where none did.</param>
/// <param name="Why">The reason or the remarks; may be empty.</param>
/// <param name="Number">The revision it is about.</param>
/// <param name="Milestone">What happened; null where the revision was written.</param>
public sealed record HistoryLine(
    DateTime At,
    string By,
    Guid? ById,
    string Why,
    int? Number,
    Milestone? Milestone = null
)
{
    public bool IsRevision => Milestone is null;
}

/// <summary>Two revisions side by side.</summary>
/// <param name="From">The number of the one before.</param>
/// <param name="To">The number of the one after.</param>
/// <param name="Fields">What differs; null where one of them cannot be read.</param>
public sealed record Comparison(int From, int To, IReadOnlyList<FieldDifference>? Fields);
