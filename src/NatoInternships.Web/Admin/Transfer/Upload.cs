using System.IO.Compression;
using System.Text.RegularExpressions;
using NatoInternships.ContentImport;
using NatoInternships.Desk;

namespace NatoInternships.Admin.Transfer;

/// <summary>
/// What an editor sends to be imported: a zip, Markdown files, or one spreadsheet. Neither a name nor a size that a zip
/// claims is trusted, and nothing is ever written to a disk.
/// </summary>
public static partial class Upload
{
    public const int MostFiles = 1000;

    public const string SheetEnding = ".csv";

    /// <summary>The most bytes that zips may hold once they are unpacked.</summary>
    private const int LargestContent = 10 * 1024 * 1024;

    private const int UnixKind = 0xF000;
    private const int UnixLink = 0xA000;

    public static async Task<(SentFiles Files, UploadFault? Fault)> ReadAsync(
        IReadOnlyList<IFormFile> sent,
        CancellationToken cancel
    )
    {
        List<NamedFile> files = [];
        List<string> passedOver = [];
        if (sent.Sum(file => file.Length) > DeskForm.Largest)
            return (new SentFiles([], []), new UploadFault(UploadProblem.TooLarge));
        foreach (var file in sent)
        {
            // Whole in memory first: a zip is read from its end.
            using var copy = new MemoryStream();
            await file.CopyToAsync(copy, cancel);
            if (Add(files, passedOver, new NamedFile(Path.GetFileName(file.FileName), copy.ToArray())) is { } fault)
                return (new SentFiles([], []), fault);
        }

        return (new SentFiles(files, passedOver), FaultOf(files));
    }

    private static UploadFault? Add(List<NamedFile> files, List<string> passedOver, NamedFile file)
    {
        if (StrayFiles.Has(file.Name))
        {
            passedOver.Add(file.Name);
            return null;
        }

        switch (Path.GetExtension(file.Name).ToLowerInvariant())
        {
            case ".zip":
                return Unpack(file, files, passedOver);
            case ".md" or SheetEnding:
                files.Add(file);
                return null;
            default:
                return new UploadFault(UploadProblem.Kind, file.Name);
        }
    }

    private static UploadFault? FaultOf(List<NamedFile> files)
    {
        if (files.Count == 0)
            return new UploadFault(UploadProblem.Nothing);
        if (files.Count > MostFiles)
            return new UploadFault(UploadProblem.TooMany);
        if (
            files.Find(file => file.Name.EndsWith(SheetEnding, StringComparison.OrdinalIgnoreCase)) is { } sheet
            && files.Count > 1
        )
            return new UploadFault(UploadProblem.Mixed, sheet.Name);
        return
            files
                .GroupBy(file => Path.GetFileName(file.Name), StringComparer.OrdinalIgnoreCase)
                .FirstOrDefault(twins => twins.Skip(1).Any())
                is { } twice
            ? new UploadFault(UploadProblem.Twice, twice.Key)
            : null;
    }

    private static UploadFault? Unpack(NamedFile zip, List<NamedFile> files, List<string> passedOver)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(zip.Bytes, writable: false), ZipArchiveMode.Read);
            if (archive.Entries.Count > MostFiles)
                return new UploadFault(UploadProblem.TooMany);
            var all = archive.Entries.Select(entry => (Name: Slashed(entry), Entry: entry)).ToList();
            passedOver.AddRange(all.Select(file => file.Name).Where(StrayFiles.Has));
            var kept = all.Where(file => !StrayFiles.Has(file.Name)).ToList();
            var outer = OuterFolder([.. kept.Select(file => file.Name)]);
            foreach (
                var (name, entry) in kept.Select(file => (Name: file.Name[outer.Length..], file.Entry))
                    .Where(file => !IsFolder(file.Name))
            )
            {
                if (ProblemOf(name, entry) is { } problem)
                    return new UploadFault(problem, entry.FullName);
                if (Unpack(entry, LargestContent - files.Sum(file => file.Bytes.Length)) is not { } bytes)
                    return new UploadFault(UploadProblem.Inflated);
                files.Add(new NamedFile(name, bytes));
            }

            return null;
        }
        catch (Exception fault)
            when (fault is InvalidDataException or IOException or NotSupportedException or ArgumentException)
        {
            return new UploadFault(UploadProblem.Broken, zip.Name);
        }
    }

    /// <summary>The bytes of a file; null where there are more than there may be.</summary>
    /// <exception cref="InvalidDataException">There are fewer or more than the zip says.</exception>
    private static byte[]? Unpack(ZipArchiveEntry entry, int most)
    {
        using var packed = entry.Open();
        using var bytes = new MemoryStream();
        var piece = new byte[16 * 1024];
        for (var read = packed.Read(piece); read > 0; read = packed.Read(piece))
        {
            if (bytes.Length + read > most)
                return null;
            bytes.Write(piece, 0, read);
        }

        return bytes.Length == entry.Length ? bytes.ToArray() : throw new InvalidDataException();
    }

    /// <summary>
    /// The one folder around “units” and “guidance” that is there where a whole folder was zipped; else
    /// nothing.
    /// </summary>
    private static string OuterFolder(IReadOnlyList<string> names)
    {
        var outer = names.Count > 0 ? names[0][..(names[0].IndexOf('/', StringComparison.Ordinal) + 1)] : "";
        var isFolder =
            outer.Length > 1 && Place().IsMatch(outer[..^1]) && !outer.Contains("..", StringComparison.Ordinal);
        return
            isFolder
            && names.All(name =>
                name == outer
                || (name.StartsWith(outer, StringComparison.Ordinal) && Inner().IsMatch(name[outer.Length..]))
            )
            ? outer
            : "";
    }

    private static UploadProblem? ProblemOf(string name, ZipArchiveEntry entry)
    {
        if (entry.IsEncrypted)
            return UploadProblem.Encrypted;
        if (((entry.ExternalAttributes >> 16) & UnixKind) == UnixLink)
            return UploadProblem.Link;
        if (!Place().IsMatch(name) || name.Contains("..", StringComparison.Ordinal))
            return UploadProblem.Place;
        return name.EndsWith(".md", StringComparison.Ordinal) ? null : UploadProblem.Kind;
    }

    // Windows PowerShell 5 writes back slashes, against the format (PKWARE APPNOTE 4.4.17).
    private static string Slashed(ZipArchiveEntry entry) => entry.FullName.Replace('\\', '/');

    private static bool IsFolder(string name) => name.Length == 0 || Folder().IsMatch(name);

    [GeneratedRegex(@"^((units|guidance)/)?[^/\\:\p{Cc}]+$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Place();

    [GeneratedRegex(@"^(units|guidance)/[^/\\:\p{Cc}]*$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Inner();

    [GeneratedRegex("^(units|guidance)/$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Folder();
}

/// <summary>What was sent: what can be looked at, and the names of what was passed over.</summary>
public sealed record SentFiles(IReadOnlyList<NamedFile> Content, IReadOnlyList<string> PassedOver);

/// <summary>Why nothing of what was sent is looked at, and the file it is about.</summary>
public sealed record UploadFault(UploadProblem Problem, string File = "");

public enum UploadProblem
{
    Nothing,
    TooLarge,
    TooMany,
    Kind,
    Mixed,
    Twice,
    Broken,
    Encrypted,
    Inflated,
    Link,
    Place,
}
