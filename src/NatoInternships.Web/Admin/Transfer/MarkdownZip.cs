using System.IO.Compression;
using NatoInternships.ContentImport;

namespace NatoInternships.Admin.Transfer;

/// <summary>Content files in one zip; the same files always give the same bytes.</summary>
public static class MarkdownZip
{
    // The earliest time a zip can tell; the real ones stand in the history of each entry.
    private static readonly DateTimeOffset Timeless = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static byte[] Write(IReadOnlyList<NamedFile> files)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var file in files)
            {
                var entry = archive.CreateEntry(file.Name, CompressionLevel.Optimal);
                entry.LastWriteTime = Timeless;
                using var content = entry.Open();
                content.Write(file.Bytes);
            }
        }

        return bytes.ToArray();
    }
}
