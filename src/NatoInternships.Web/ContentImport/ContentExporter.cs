using Microsoft.EntityFrameworkCore;
using NatoInternships.Catalogue;
using NatoInternships.Database;
using NatoInternships.Languages;
using YamlDotNet.RepresentationModel;

namespace NatoInternships.ContentImport;

/// <summary>Writes what is live back into a content folder, in the form in which the import reads it.</summary>
public sealed class ContentExporter(CatalogueContext context)
{
    /// <summary>Writes every live entry and returns how many files there are. Other files in the folder stay.</summary>
    /// <exception cref="System.Text.Json.JsonException">A live revision cannot be read; nothing was written.</exception>
    public async Task<int> ExportAsync(string folder, CancellationToken cancel)
    {
        var entries = await context.Entries.AsNoTracking().Include(entry => entry.Revisions)
            .Where(entry => entry.LiveNumber != null).OrderBy(entry => entry.Key).ToListAsync(cancel);
        var files = entries.SelectMany(entry => Files(entry.Key, entry.Read(entry.Live!))).ToList();
        foreach (var room in files.Select(file => Path.GetDirectoryName(file.Name)!).Distinct())
            Directory.CreateDirectory(Path.Combine(folder, room));
        foreach (var (name, bytes) in files)
            await System.IO.File.WriteAllBytesAsync(Path.Combine(folder, name), bytes, cancel);
        return files.Count;
    }

    private static IEnumerable<(string Name, byte[] Bytes)> Files(string key, EntryContent content) =>
        Language.All.Where(language => content.Text(language) is not null).Select(language => File(key, content, language));

    private static (string Name, byte[] Bytes) File(string key, EntryContent content, Language language)
    {
        var shared = language == Language.English;
        return content switch
        {
            UnitContent unit => (ContentFile.NameOf(UnitFiles.Folder, key, language), ContentFile.Write(
                UnitFiles.WriteText(shared ? UnitFiles.WriteShared(unit) : new YamlMappingNode(), key, unit.Text(language)!), unit.Text(language)!)),
            GuidanceContent page => (ContentFile.NameOf(GuidanceFiles.Folder, key, language), ContentFile.Write(
                GuidanceFiles.WriteText(shared ? GuidanceFiles.WriteShared(page) : new YamlMappingNode(), key, page.Text(language)!), page.Text(language)!)),
            _ => throw new InvalidOperationException($"'{key}' is of a kind that has no file."),
        };
    }
}
