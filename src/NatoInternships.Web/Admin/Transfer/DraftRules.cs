using NatoInternships.Catalogue;
using NatoInternships.ContentImport;

namespace NatoInternships.Admin.Transfer;

/// <summary>What holds for every import of drafts, wherever their content comes from.</summary>
public static class DraftRules
{
    /// <summary>
    /// What no entry can tell alone: keys, parents, addresses and links, over the newest revisions as they would be
    /// after the import.
    /// </summary>
    /// <param name="changed">The entries that would change.</param>
    /// <param name="newest">The catalogue.</param>
    /// <param name="read">What the entries were read with; its list takes some of the faults.</param>
    public static IReadOnlyList<ContentFault> Check(
        IReadOnlyList<ImportedEntry> changed,
        IReadOnlyDictionary<string, NewestEntry> newest,
        ContentFolder read
    )
    {
        var before = read.Faults.Count;
        var replaced = changed.Select(entry => entry.Key).ToHashSet();
        var kept = newest
            .Values.Where(entry => entry.Content is not null && !replaced.Contains(entry.Key))
            .ToDictionary(entry => entry.Key, entry => entry.Content!);
        var taken = changed
            .Where(entry => newest.TryGetValue(entry.Key, out var old) && old.IsUnit != entry.Content is UnitContent)
            .Select(ContentChecks.KeyTaken);
        return [.. taken.Union(new ContentChecks(changed, kept).Run()), .. read.Faults.Skip(before)];
    }

    /// <summary>The row of an entry; <paramref name="content"/> is null where nothing would change.</summary>
    public static DryRunRow Row(string key, NewestEntry? old, EntryContent? content, bool refused)
    {
        var name = (content ?? old?.Content)?.Text(Languages.Language.English)?.Name is { Length: > 0 } own ? own : key;
        if (refused)
            return new DryRunRow(key, name, RowState.Refused, []);
        if (content is null)
            return new DryRunRow(key, name, RowState.Unchanged, []);
        var change = new PlannedRevision(key, content is UnitContent, old?.Number ?? 0, content.ToDocument());
        return new DryRunRow(
            key,
            name,
            old is null ? RowState.Added : RowState.Changed,
            old is null ? [] : Differing(old.Content, content),
            change
        );
    }

    private static IReadOnlyList<string> Differing(EntryContent? old, EntryContent content)
    {
        var before = old is null ? new Dictionary<string, string>() : old.Fields.Write(old);
        return
        [
            .. content
                .Fields.Write(content)
                .Where(field => before.GetValueOrDefault(field.Key, "") != field.Value)
                .Select(field => field.Key),
        ];
    }
}
