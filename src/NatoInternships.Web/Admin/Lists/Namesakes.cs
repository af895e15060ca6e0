using NatoInternships.Catalogue;
using NatoInternships.Languages;

namespace NatoInternships.Admin.Lists;

/// <summary>
/// Entries of one name, in either language and of either kind; case, accents and spaces count for nothing.
/// </summary>
public static class Namesakes
{
    /// <summary>Those of some entries that have a name of this content already.</summary>
    public static IReadOnlyList<T> Of<T>(EntryContent content, IEnumerable<T> entries, Func<T, EntryContent?> read)
    {
        var names = Names(content).ToHashSet();
        return [.. entries.Where(entry => read(entry) is { } other && Names(other).Any(names.Contains))];
    }

    private static IEnumerable<string> Names(EntryContent content) =>
        Language
            .All.Select(content.Text)
            .OfType<EntryText>()
            .Select(text => PlainText.SingleSpaced(Folding.Fold(text.Name)))
            .Where(name => name.Length > 0);
}
