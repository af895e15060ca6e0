using System.Xml.Linq;
using NatoInternships.Languages;
using NatoInternships.Tests.Site;

namespace NatoInternships.Tests.Languages;

/// <summary>The files of words of all rooms, as they stand in the source.</summary>
internal static class WordFiles
{
    public static IEnumerable<KeyValuePair<string, string>> Of(Language language) =>
        SourceTree
            .Site($"Words.{language.Code}.resx")
            .SelectMany(file => XDocument.Parse(file.Text).Descendants("data"))
            .Select(word => KeyValuePair.Create(word.Attribute("name")!.Value, word.Element("value")!.Value));

    public static HashSet<string> Names(Language language) => [.. Of(language).Select(word => word.Key)];
}
