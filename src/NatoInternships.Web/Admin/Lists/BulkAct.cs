namespace NatoInternships.Admin.Lists;

/// <summary>
/// Something done to many entries at once, with what they were before, so that it can be undone. All times are UTC.
/// </summary>
public sealed class BulkAct
{
    public const int LongestKind = 40;

    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required string Kind { get; init; }

    public required DateTime At { get; init; }

    public required Guid ById { get; init; }

    /// <summary>The name of who did it.</summary>
    public required string By { get; init; }

    /// <summary>What was changed, as JSON.</summary>
    public required string Changes { get; init; }

    public DateTime? UndoneAt { get; set; }
}
