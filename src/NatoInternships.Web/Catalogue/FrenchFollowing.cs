using NatoInternships.Catalogue.Fields;
using NatoInternships.Languages;

namespace NatoInternships.Catalogue;

/// <summary>
/// Says which English fields the French text does not follow yet. A French field follows the English one of its name
/// from the revision on in which it was changed itself.
/// </summary>
public static class FrenchFollowing
{
    /// <summary>The English fields that changed since their French fields did, in the order of their table.</summary>
    /// <param name="contents">What the entry said, in order, from the last time on at which the French followed in
    /// everything.</param>
    public static IReadOnlyList<Field> Behind(IEnumerable<EntryContent> contents)
    {
        var followed = new Dictionary<string, string>();
        Dictionary<string, string> english = [];
        Dictionary<string, string>? french = null;
        EntryContent? last = null;
        foreach (var content in contents)
        {
            var now = content.Text(Language.French) is null ? null : Texts(content, Language.French);
            english = Texts(content, Language.English);
            foreach (var (name, words) in english)
            {
                // A French text that is not there, or is there for the first time, cannot be out of date.
                if (french is null || now is null || french[name] != now[name])
                    followed[name] = words;
            }

            (french, last) = (now, content);
        }

        return last is null
            ? []
            : [.. Fields(last, Language.English).Where(field => followed[field.Subject] != english[field.Subject])];
    }

    /// <summary>Whether two contents ask for the same French text; what is not there asks for none.</summary>
    public static bool AskTheSame(EntryContent? one, EntryContent other) =>
        one is not null && Texts(one, Language.English).SequenceEqual(Texts(other, Language.English));

    private static Dictionary<string, string> Texts(EntryContent content, Language language)
    {
        var texts = content.Fields.Write(content);
        return Fields(content, language).ToDictionary(field => field.Subject, field => texts[field.Name]);
    }

    private static IEnumerable<Field> Fields(EntryContent content, Language language) =>
        content.Fields.All.Where(field => field.Language == language && field.IsTranslated);
}
