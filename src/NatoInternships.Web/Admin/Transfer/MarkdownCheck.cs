using Microsoft.Extensions.Localization;
using NatoInternships.Catalogue.Fields;
using NatoInternships.ContentImport;
using NatoInternships.Database;
using NatoInternships.Languages;

namespace NatoInternships.Admin.Transfer;

/// <summary>
/// The dry run of content files, compared with the newest revision of each entry. Where only one language of an entry
/// is sent, the other one stays as it is.
/// </summary>
public sealed class MarkdownCheck(CatalogueContext context, IStringLocalizer<Words> words)
{
    public async Task<DryRun> RunAsync(IReadOnlyList<NamedFile> sent, CancellationToken cancel)
    {
        var newest = await context.NewestAsync(cancel);
        var groups = sent.Select(file => Placed(file, newest))
            .GroupBy(file => KeyOf(file.Name))
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .ToList();
        var files = groups.SelectMany(group => Moved([.. group], newest.GetValueOrDefault(group.Key))).ToList();
        var read = files.Count == 0 ? new ContentFolder([], []) : ContentFolder.Read(files, cancel);
        var changed = read
            .Entries.Where(entry =>
                entry.Content.ToDocument() != newest.GetValueOrDefault(entry.Key)?.Content?.ToDocument()
            )
            .ToDictionary(entry => entry.Key + entry.Content.GetType());
        var faults = read.Faults.Count > 0 ? read.Faults : DraftRules.Check([.. changed.Values], newest, read);
        return new DryRun(
            TransferKind.Markdown,
            [.. groups.Select(group => Row(group.Key))],
            [
                .. faults.Select(fault => new TransferFault(
                    fault.File,
                    fault.Line,
                    fault.Field,
                    words[fault.Sentence.Format, fault.Sentence.GetArguments()!]
                )),
            ]
        )
        {
            Namesakes =
            [
                .. changed
                    .Values.Where(entry => !newest.ContainsKey(entry.Key))
                    .SelectMany(entry =>
                        Lists
                            .Namesakes.Of(entry.Content, newest.Values, other => other.Content)
                            .Select(other => (entry.Key, other.Key))
                    ),
            ],
        };

        DryRunRow Row(string key)
        {
            var (old, entry) = (
                newest.GetValueOrDefault(key),
                changed.Values.FirstOrDefault(entry => entry.Key == key)
            );
            var refused = faults.Any(fault => KeyOf(fault.File) == key);
            return DraftRules.Row(key, old, entry?.Content, refused);
        }
    }

    /// <summary>The key in a file's name, whatever stands before and after it.</summary>
    private static string KeyOf(string name) => Path.GetFileName(name).Split('.')[0];

    /// <summary>
    /// The files of an entry with those of its languages that were not sent; none where all are as the export writes
    /// them now. So a draft with gaps, which the file format would refuse, still comes back unchanged.
    /// </summary>
    private static IReadOnlyList<NamedFile> Moved(IReadOnlyList<NamedFile> sent, NewestEntry? newest)
    {
        var written = newest?.Content is { } content
            ? EntryFiles.Of(newest.Key, content).ToDictionary(file => file.Name)
            : [];
        return sent.All(file => written.GetValueOrDefault(file.Name)?.Bytes.AsSpan().SequenceEqual(file.Bytes) is true)
            ? []
            : [.. sent, .. written.Values.Where(twin => sent.All(file => file.Name != twin.Name))];
    }

    /// <summary>
    /// A file sent without its folder, in the one where its entry lies, or where its title says that it belongs.
    /// </summary>
    private static NamedFile Placed(NamedFile file, IReadOnlyDictionary<string, NewestEntry> newest)
    {
        if (file.Name.Contains('/', StringComparison.Ordinal))
            return file;
        // Guidance pages have a title where units have a name.
        var isUnit = newest.TryGetValue(KeyOf(file.Name), out var entry)
            ? entry.IsUnit
            : !ContentFile.HasField(file, "title");
        return file with { Name = $"{(isUnit ? UnitFields.Table : PageFields.Table).Folder}/{file.Name}" };
    }
}
