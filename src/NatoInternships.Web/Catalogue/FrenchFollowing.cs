using System.Text.Json;
using System.Text.Json.Serialization;
using NatoInternships.Languages;

namespace NatoInternships.Catalogue;

/// <summary>
/// Says which English fields the French text does not follow yet. A French field follows the English one of its name
/// from the revision on in which it was changed itself.
/// </summary>
public static class FrenchFollowing
{
    private static readonly JsonSerializerOptions EveryField = new(JsonSerializerDefaults.Web)
    {
        IgnoreReadOnlyProperties = true,
        Converters = { new JsonStringEnumConverter() },
    };

    /// <summary>
    /// The names of the English fields, as documents have them, that changed since their French fields did.
    /// </summary>
    /// <param name="contents">What the entry said, in order, from the last time on at which the French followed in
    /// everything.</param>
    public static IReadOnlyList<string> Behind(IEnumerable<EntryContent> contents)
    {
        var followed = new Dictionary<string, string>();
        Dictionary<string, string> english = [];
        Dictionary<string, string>? french = null;
        foreach (var content in contents)
        {
            var now = content.Text(Language.French) is { } text ? Fields(text) : null;
            english = Fields(content.Text(Language.English)!);
            foreach (var (name, words) in english)
            {
                // A French text that is not there, or is there for the first time, cannot be out of date.
                if (french is null || now is null || french[name] != now[name])
                    followed[name] = words;
            }

            french = now;
        }

        return [.. english.Where(field => followed[field.Key] != field.Value).Select(field => field.Key)];
    }

    /// <summary>Whether two English texts ask for the same French one; what is not there asks for none.</summary>
    public static bool AskTheSame(EntryText? one, EntryText? other) =>
        one is null || other is null ? one == other : Fields(one).SequenceEqual(Fields(other));

    // Each language has its own address, and its own official name or none.
    private static Dictionary<string, string> Fields(EntryText text) =>
        JsonSerializer
            .SerializeToElement(text, text.GetType(), EveryField)
            .EnumerateObject()
            .Where(field => field.Name is not ("address" or "officialName"))
            .ToDictionary(field => field.Name, field => field.Value.GetRawText());
}
