using NatoInternships.Catalogue;
using NatoInternships.Languages;
using YamlDotNet.RepresentationModel;

namespace NatoInternships.ContentImport;

/// <summary>An entry as the files in which the import reads it: one for each language it is written in.</summary>
public static class EntryFiles
{
    /// <summary>The folder that the files of such content lie in.</summary>
    public static string Folder(EntryContent content) =>
        content is UnitContent ? UnitFiles.Folder : GuidanceFiles.Folder;

    public static IEnumerable<NamedFile> Of(string key, EntryContent content) =>
        Language
            .All.Where(language => content.Text(language) is not null)
            .Select(language => new NamedFile(
                ContentFile.NameOf(Folder(content), key, language),
                ContentFile.Write(Front(key, content, language), content.Text(language)!)
            ));

    private static YamlMappingNode Front(string key, EntryContent content, Language language)
    {
        var shared = language == Language.English;
        return content switch
        {
            UnitContent unit => UnitFiles.WriteText(
                shared ? UnitFiles.WriteShared(unit) : new YamlMappingNode(),
                key,
                unit.Text(language)!
            ),
            GuidanceContent page => GuidanceFiles.WriteText(
                shared ? GuidanceFiles.WriteShared(page) : new YamlMappingNode(),
                key,
                page.Text(language)!
            ),
            _ => throw new InvalidOperationException($"'{key}' is of a kind that has no file."),
        };
    }
}
