using Microsoft.EntityFrameworkCore;
using NatoInternships.Catalogue;
using NatoInternships.Database;

namespace NatoInternships.ContentImport;

/// <summary>Writes the catalogue as content files, in the form in which the import reads them.</summary>
public sealed class ContentExporter(CatalogueContext context)
{
    /// <summary>Writes every live entry and returns how many files there are. Other files in the folder stay.</summary>
    /// <exception cref="System.Text.Json.JsonException">A live revision cannot be read; nothing was
    /// written.</exception>
    public async Task<int> ExportAsync(string folder, CancellationToken cancel)
    {
        var files = await FilesAsync(ExportedState.Live, null, cancel);
        foreach (var room in files.Select(file => Path.GetDirectoryName(file.Name)!).Distinct())
            Directory.CreateDirectory(Path.Combine(folder, room));
        foreach (var (name, bytes) in files)
            await File.WriteAllBytesAsync(Path.Combine(folder, name), bytes, cancel);
        return files.Count;
    }

    /// <summary>
    /// The files of every entry, or of the one with this key, in the order of their names. What is withdrawn is left
    /// out unless it is named.
    /// </summary>
    /// <exception cref="System.Text.Json.JsonException">A revision cannot be read.</exception>
    public async Task<IReadOnlyList<NamedFile>> FilesAsync(ExportedState state, string? key, CancellationToken cancel)
    {
        var isLive = state == ExportedState.Live;
        var rows = await context
            .Entries.AsNoTracking()
            .Where(entry => (key == null && (isLive || entry.Withdrawal == null)) || entry.Key == key)
            .SelectMany(
                entry =>
                    entry.Revisions.Where(revision =>
                        revision.Number == (isLive ? entry.Live!.Number : entry.LatestNumber)
                    ),
                (entry, revision) => new { Entry = entry, Revision = revision }
            )
            .ToListAsync(cancel);
        return
        [
            .. rows.SelectMany(row => EntryFiles.Of(row.Entry.Key, row.Entry.Read(row.Revision)))
                .OrderBy(file => file.Name, StringComparer.Ordinal),
        ];
    }
}

/// <summary>Which revision of an entry is written: the one the public sees, or the newest, drafts too.</summary>
public enum ExportedState
{
    Live,
    Latest,
}
