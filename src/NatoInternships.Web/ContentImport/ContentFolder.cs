using NatoInternships.Catalogue;
using NatoInternships.Languages;

namespace NatoInternships.ContentImport;

/// <summary>A content folder read whole: every entry in it, or every fault that keeps it from being imported.</summary>
public sealed record ContentFolder(IReadOnlyList<ImportedEntry> Entries, IReadOnlyList<ContentFault> Faults)
{
    private static readonly string[] Rooms = [UnitFiles.Folder, GuidanceFiles.Folder];

    /// <param name="folder">A folder with <c>units</c> and <c>guidance</c> in it.</param>
    /// <param name="cancel">Stops the reading.</param>
    /// <exception cref="DirectoryNotFoundException">The folder is not there.</exception>
    public static async Task<ContentFolder> ReadAsync(string folder, CancellationToken cancel)
    {
        if (!Directory.Exists(folder))
            throw new DirectoryNotFoundException(
                $"There is no folder '{Path.GetFullPath(folder)}'. Name a folder that holds '{UnitFiles.Folder}' "
                    + $"and '{GuidanceFiles.Folder}'."
            );
        List<NamedFile> files = [];
        foreach (
            var file in Rooms
                .Select(room => Path.Combine(folder, room))
                .Where(Directory.Exists)
                .SelectMany(path => Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories))
        )
            files.Add(
                new NamedFile(
                    Path.GetRelativePath(folder, file).Replace(Path.DirectorySeparatorChar, '/'),
                    await System.IO.File.ReadAllBytesAsync(file, cancel)
                )
            );
        return Read(files);
    }

    /// <summary>
    /// Reads files that may come from anywhere; those outside <c>units</c> and <c>guidance</c> are passed over.
    /// </summary>
    public static ContentFolder Read(IReadOnlyList<NamedFile> files)
    {
        List<ContentFault> faults = [];
        var units = Read(files, UnitFiles.Folder, UnitFiles.Read, faults);
        var guidance = Read(files, GuidanceFiles.Folder, GuidanceFiles.Read, faults);
        if (units.Count + guidance.Count + faults.Count == 0)
            faults.Add(
                new ContentFault(
                    ".",
                    1,
                    "folder",
                    $"expected Markdown files in '{UnitFiles.Folder}' or '{GuidanceFiles.Folder}'"
                )
            );
        return new ContentFolder([.. units, .. guidance], faults);
    }

    private static List<ImportedEntry> Read(
        IReadOnlyList<NamedFile> files,
        string room,
        Func<ContentFile, ContentFile?, EntryContent> read,
        ICollection<ContentFault> faults
    )
    {
        List<ContentFile> contents = [];
        foreach (
            var file in files
                .Where(file => file.Name.StartsWith(room + "/", StringComparison.Ordinal))
                .OrderBy(file => file.Name, StringComparer.Ordinal)
        )
        {
            if (file.Name.Count(letter => letter == '/') > 1)
                faults.Add(new ContentFault(file.Name, 1, "file", $"expected directly in '{room}'"));
            else if (ContentFile.Read(file, faults) is { } content)
                contents.Add(content);
        }

        return
        [
            .. contents
                .GroupBy(file => file.Key)
                .Select(twins => Pair([.. twins], read, faults))
                .OfType<ImportedEntry>(),
        ];
    }

    private static ImportedEntry? Pair(
        List<ContentFile> twins,
        Func<ContentFile, ContentFile?, EntryContent> read,
        ICollection<ContentFault> faults
    )
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

        return new ImportedEntry(english.Key, read(english, french), english, french);
    }
}

/// <summary>An entry as the content folder has it, with the files it came from.</summary>
public sealed record ImportedEntry(string Key, EntryContent Content, ContentFile English, ContentFile? French)
{
    public ContentFile File(Language language) => language == Language.French && French is not null ? French : English;
}
