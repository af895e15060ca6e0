using System.Text.Json;
using NatoInternships.Admin.Lists;

namespace NatoInternships.Admin.Bulk;

/// <summary>A bulk act that was done, read back from its row.</summary>
public sealed class BulkRecord(BulkAct act)
{
    public Guid Id => act.Id;

    public BulkKind Kind { get; } = Enum.Parse<BulkKind>(act.Kind);

    public DateTime At => act.At;

    public Guid ById => act.ById;

    public string By => act.By;

    public DateTime? UndoneAt => act.UndoneAt;

    public IReadOnlyList<EntryBefore> Changes { get; } =
        JsonSerializer.Deserialize<List<EntryBefore>>(act.Changes) ?? [];

    public static string Write(IEnumerable<EntryBefore> changes) => JsonSerializer.Serialize(changes);
}
