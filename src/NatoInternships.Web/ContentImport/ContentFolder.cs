using NatoInternships.Catalogue;
using NatoInternships.Catalogue.Fields;
using NatoInternships.Languages;

namespace NatoInternships.ContentImport;

/// <summary>A content folder read whole: every entry in it, or every fault that keeps it from being imported.</summary>
public sealed record ContentFolder(IReadOnlyList<ImportedEntry> Entries, IReadOnlyList<ContentFault> Faults)
{
    /// <summary>The files that are no content and harm nobody.</summary>
    public IReadOnlyList<string> PassedOver { get; init; } = [];

    private static readonly string Rooms = string.Join("' and '", FieldTable.Kinds.Select(kind => kind.Folder));

    /// <param name="folder">A folder with <c>units</c> and <c>guidance</c> in it.</param>
    /// <param name="cancel">Stops the reading.</param>
    /// <exception cref="DirectoryNotFoundException">The folder is not there.</exception>
    public static async Task<ContentFolder> ReadAsync(string folder, CancellationToken cancel)
    {
        if (!Directory.Exists(folder))
            throw new DirectoryNotFoundException(
                $"There is no folder '{Path.GetFullPath(folder)}'. Name a folder that holds '{Rooms}'."
            );
        List<NamedFile> files = [];
        List<string> passedOver = [];
        foreach (
            var path in FieldTable
                .Kinds.Select(kind => Path.Combine(folder, kind.Folder))
                .Where(Directory.Exists)
                .SelectMany(room => Directory.EnumerateFiles(room, "*", SearchOption.AllDirectories))
        )
        {
            var name = Path.GetRelativePath(folder, path).Replace(Path.DirectorySeparatorChar, '/');
            if (StrayFiles.Has(name))
                passedOver.Add(name);
            else
                files.Add(new NamedFile(name, await System.IO.File.ReadAllBytesAsync(path, cancel)));
        }

        return Read(files, cancel) with
        {
            PassedOver = passedOver,
        };
    }

    /// <summary>
    /// Reads files that may come from anywhere; those outside <c>units</c> and <c>guidance</c> are passed over.
    /// </summary>
    public static ContentFolder Read(IReadOnlyList<NamedFile> files, CancellationToken cancel = default) =>
        Read(files, FieldTable.Kinds, cancel);

    /// <summary>Reads the files of some kinds of entries.</summary>
    public static ContentFolder Read(
        IReadOnlyList<NamedFile> files,
        IReadOnlyList<FieldTable> kinds,
        CancellationToken cancel = default
    )
    {
        List<ContentFault> faults = [];
        List<ImportedEntry> entries = [.. kinds.SelectMany(kind => Read(files, kind, faults, cancel))];
        if (entries.Count + faults.Count == 0)
        {
            var (units, guidance) = (UnitFields.Table.Folder, PageFields.Table.Folder);
            faults.Add(new ContentFault(".", 1, "folder", $"expected Markdown files in '{units}' or '{guidance}'"));
        }

        return new ContentFolder(entries, faults);
    }

    private static List<ImportedEntry> Read(
        IReadOnlyList<NamedFile> files,
        FieldTable kind,
        ICollection<ContentFault> faults,
        CancellationToken cancel
    )
    {
        List<ContentFile> contents = [];
        HashSet<string> unreadable = [];
        foreach (
            var file in files
                .Where(file => file.Name.StartsWith(kind.Folder + "/", StringComparison.Ordinal))
                .OrderBy(file => file.Name, StringComparer.Ordinal)
                .TakeWhile(_ => faults.Count < ContentFault.Most)
        )
        {
            cancel.ThrowIfCancellationRequested();
            if (file.Name.Count(letter => letter == '/') > 1)
                faults.Add(new ContentFault(file.Name, 1, "file", $"expected directly in '{kind.Folder}'"));
            else if (ContentFile.Read(file, faults) is { } content)
                contents.Add(content);
            else
                unreadable.Add(file.Name);
        }

        return
        [
            .. contents
                .GroupBy(file => file.Key)
                // Of one whose English file could not be read all is said.
                .Where(twins => !unreadable.Contains(ContentFile.NameOf(kind.Folder, twins.Key, Language.English)))
                .Select(twins => Pair([.. twins], kind, faults))
                .OfType<ImportedEntry>(),
        ];
    }

    private static ImportedEntry? Pair(List<ContentFile> twins, FieldTable kind, ICollection<ContentFault> faults)
    {
        var french = twins.Find(file => file.Language == Language.French);
        if (twins.Find(file => file.Language == Language.English) is not { } english)
        {
            faults.Add(
                new ContentFault(
                    twins[0].Name,
                    1,
                    "file",
                    $"has no English twin; expected {twins[0].Key}.en.md beside it"
                )
            );
            return null;
        }

        return new ImportedEntry(english.Key, EntryFiles.Read(kind, english, french), english, french);
    }
}

/// <summary>An entry as the content folder has it, with the files it came from.</summary>
public sealed record ImportedEntry(string Key, EntryContent Content, ContentFile English, ContentFile? French)
{
    public ContentFile File(Language language) => language == Language.French && French is not null ? French : English;
}
