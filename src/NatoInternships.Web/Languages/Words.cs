using System.Collections;
using System.Collections.Frozen;
using System.Globalization;
using System.Resources;
using Microsoft.Extensions.Localization;

namespace NatoInternships.Languages;

/// <summary>
/// The words of the interface, read from the files <c>Words.en.resx</c> and <c>Words.fr.resx</c> of all rooms. What
/// stands in a view in English has its French there; what stands for a member of an enumeration, both.
/// </summary>
public sealed class Words : IStringLocalizer<Words>
{
    private static readonly FrozenDictionary<Language, FrozenDictionary<string, string>> Said =
        Language.All.ToFrozenDictionary(language => language, Read);

    public LocalizedString this[string name] =>
        Said[CultureInfo.CurrentUICulture.Language].TryGetValue(name, out var said)
            ? new LocalizedString(name, said)
            : new LocalizedString(name, name, resourceNotFound: true);

    public LocalizedString this[string name, params object[] arguments]
    {
        get
        {
            var said = this[name];
            var text = string.Format(CultureInfo.CurrentCulture, said.Value, arguments);
            return new LocalizedString(name, text, said.ResourceNotFound);
        }
    }

    public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) =>
        Said[CultureInfo.CurrentUICulture.Language].Select(word => new LocalizedString(word.Key, word.Value));

    /// <summary>All rooms in one; a word that two of them have stops the start.</summary>
    private static FrozenDictionary<string, string> Read(Language language)
    {
        var rooms = typeof(Words).Assembly.GetSatelliteAssembly(language.Culture);
        return rooms
            .GetManifestResourceNames()
            .SelectMany(name => new ResourceSet(rooms.GetManifestResourceStream(name)!).Cast<DictionaryEntry>())
            .ToDictionary(word => (string)word.Key, word => (string)word.Value!, StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }
}
