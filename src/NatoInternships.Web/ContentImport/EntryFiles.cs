using NatoInternships.Catalogue;
using NatoInternships.Catalogue.Fields;
using NatoInternships.Languages;
using YamlDotNet.RepresentationModel;

namespace NatoInternships.ContentImport;

/// <summary>
/// An entry as content files, one for each language it is written in, and back. What the languages share stands in the
/// English file.
/// </summary>
public static class EntryFiles
{
    public static EntryContent Read(FieldTable table, ContentFile english, ContentFile? french)
    {
        var (content, faults) = table.Read(
            field => FileOf(field).Value(field),
            hasFrench: french is not null,
            isDraft: false
        );
        foreach (var (field, fault) in faults.Select(fault => (table.Find(fault.Field)!, fault)))
            FileOf(field).Fault(field, fault);
        english.Front.RefuseUnknown();
        french?.Front.RefuseUnknown();
        return content;

        ContentFile FileOf(Field field) => field.Language == Language.French ? french! : english;
    }

    public static IEnumerable<NamedFile> Of(string key, EntryContent content) =>
        Language
            .All.Where(language => content.Text(language) is not null)
            .Select(language => new NamedFile(
                ContentFile.NameOf(content.Fields.Folder, key, language),
                ContentFile.Write(Front(key, content, language), content.Text(language)!)
            ));

    private static YamlMappingNode Front(string key, EntryContent content, Language language)
    {
        var (front, values) = (new YamlMappingNode(), content.Fields.Values(content));
        foreach (var field in content.Fields.All.Where(field => (field.Language ?? Language.English) == language))
        {
            var value = values[field.Name];
            // The text stands below the front matter; an address that is the key goes without saying.
            if (field.Control != FieldControl.Markdown && (field.Control != FieldControl.Address || value.Text != key))
                front.With(field, value);
        }

        return front;
    }
}
