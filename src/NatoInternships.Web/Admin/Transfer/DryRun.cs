namespace NatoInternships.Admin.Transfer;

/// <summary>
/// What an import would do, entry by entry, and all that keeps it from being done. Nothing was changed yet.
/// </summary>
public sealed record DryRun(TransferKind Kind, IReadOnlyList<DryRunRow> Rows, IReadOnlyList<TransferFault> Faults)
{
    /// <summary>The plan to carry out; null where something is wrong, or nothing would change.</summary>
    public ImportPlan? Plan =>
        Faults.Count == 0 && Rows.Select(row => row.Change).OfType<PlannedRevision>().ToList() is { Count: > 0 } changes
            ? new ImportPlan(Kind, changes)
            : null;

    /// <summary>The keys of new entries whose name another has already, each with the key of that one.</summary>
    public IReadOnlyList<(string Key, string Namesake)> Namesakes { get; init; } = [];

    public int Count(RowState state) => Rows.Count(row => row.State == state);
}

/// <summary>One entry of what was sent, with the names of the fields that would change.</summary>
public sealed record DryRunRow(
    string Key,
    string Name,
    RowState State,
    IReadOnlyList<string> Fields,
    PlannedRevision? Change = null
);

public enum RowState
{
    Added,
    Changed,
    Unchanged,
    Refused,
}

public static class RowStates
{
    /// <summary>The class of its mark.</summary>
    public static string Mark(this RowState state) =>
        state switch
        {
            RowState.Added => "part",
            RowState.Changed => "draft",
            RowState.Unchanged => "live",
            _ => "gone",
        };
}

/// <summary>What is wrong, and where: the line of a file, or the row and the column of a spreadsheet.</summary>
/// <param name="File">The file.</param>
/// <param name="Line">Counted from 1, as an editor or a spreadsheet counts.</param>
/// <param name="Field">The field or column.</param>
/// <param name="Sentence">What was expected there.</param>
public sealed record TransferFault(string File, int Line, string Field, string Sentence);

/// <summary>New revisions to write, all or none.</summary>
public sealed record ImportPlan(TransferKind Kind, IReadOnlyList<PlannedRevision> Changes)
{
    /// <summary>How many of them make new entries.</summary>
    public int Added => Changes.Count(change => change.Base == 0);
}

/// <summary>
/// The document of a new revision, and the number of the one it was compared with: 0 for a new entry.
/// </summary>
public sealed record PlannedRevision(string Key, bool IsUnit, int Base, string Document);

public enum TransferKind
{
    Markdown,
    Sheet,
}
