namespace NatoInternships.ContentImport;

/// <summary>
/// What an import did to each entry, or why it did nothing at all, and how many live entries the folder does not have.
/// </summary>
public sealed record ImportReport(
    IReadOnlyList<ImportOutcome> Outcomes,
    IReadOnlyList<ContentFault> Faults,
    int Absent = 0
)
{
    /// <summary>The files of the folder that are no content.</summary>
    public IReadOnlyList<string> PassedOver { get; init; } = [];

    public bool Refused => Faults.Count > 0;

    public int Count(ImportResult result) => Outcomes.Count(outcome => outcome.Result == result);

    public override string ToString() =>
        Refused
            ? string.Join(
                '\n',
                Faults
                    .Select(fault => fault.ToString())
                    .Append($"refused: {Faults.Count} {(Faults.Count == 1 ? "fault" : "faults")}; nothing was changed.")
            )
            : string.Join('\n', [.. Strays(), .. Kept(), .. Left(), Counts()]);

    private string Counts() =>
        string.Join(
            ", ",
            Enum.GetValues<ImportResult>().Select(result => $"{Count(result)} {result.ToString().ToLowerInvariant()}")
        );

    private IEnumerable<string> Strays() => PassedOver.Select(name => $"passed over: {name} is no content file.");

    private IEnumerable<string> Left() =>
        Absent == 0
            ? []
            : [$"not in the folder: {Absent} live {(Absent == 1 ? "entry" : "entries")}; nothing was done about that."];

    private IEnumerable<string> Kept() =>
        Outcomes
            .Where(outcome => outcome.Result == ImportResult.Kept)
            .Select(outcome => $"kept: {outcome.Key} was edited or withdrawn by a person after the last import.");
}

public sealed record ImportOutcome(string Key, ImportResult Result);

public enum ImportResult
{
    Added,
    Updated,
    Unchanged,

    /// <summary>A person changed or withdrew the entry, so the import left it alone.</summary>
    Kept,
}
