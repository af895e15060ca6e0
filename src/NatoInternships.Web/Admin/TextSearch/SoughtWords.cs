using NatoInternships.Admin.Lists;
using NatoInternships.Catalogue.Fields;
using NatoInternships.Languages;

namespace NatoInternships.Admin.TextSearch;

/// <summary>
/// Words that an editor looks for. An entry has them where each begins a word of its names or its texts in either
/// language, draft or public, folded as the public search folds them.
/// </summary>
public sealed class SoughtWords
{
    /// <summary>The most characters that are used.</summary>
    public const int Longest = 200;

    private const int Most = 12;

    private readonly string[] _words;

    public SoughtWords(string? text) =>
        _words = [
            .. Folding
                .Fold(text is { Length: > Longest } ? text[..Longest] : text ?? "")
                .Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Distinct()
                .Take(Most),
        ];

    public bool IsEmpty => _words.Length == 0;

    /// <summary>Where an entry has them: in no text where its names do; null where it has not all of them.</summary>
    public IReadOnlyList<FoundText>? In(EntryRow row)
    {
        if (IsEmpty)
            return [];
        var names = row.Names;
        if (Array.TrueForAll(_words, word => Begins(word, names)))
            return [];
        // Most rows end here: to fold a document takes a fraction of putting its fields together.
        return row is { Content: { } content, Latest.Document: var document } && AreAllIn(Folding.Fold(document))
            ? In(content.Fields.Texts(content), names)
            : null;
    }

    private List<FoundText>? In(IReadOnlyList<(Field Field, string Text)> texts, string names)
    {
        var folded = texts.Select(text => (text.Field, text.Text, Folded: Folding.Fold(text.Text))).ToList();
        List<FoundText> found = [];
        foreach (var word in _words.Where(word => !Begins(word, names)))
        {
            if (folded.Find(text => Begins(word, text.Folded)) is not { Field: { } field, Text: var text })
                return null;
            if (!found.Exists(other => other.Field == field))
                found.Add(FoundText.In(field, text, one => Begins(word, Folding.Fold(one)))!);
        }

        return found;
    }

    private bool AreAllIn(string folded) =>
        Array.TrueForAll(_words, word => folded.Contains(word, StringComparison.Ordinal));

    /// <summary>Whether a word begins one of a folded text: never letters inside a word.</summary>
    private static bool Begins(string word, string folded)
    {
        for (var at = folded.IndexOf(word, StringComparison.Ordinal); at >= 0; )
        {
            if (at == 0 || !char.IsLetterOrDigit(folded[at - 1]) || !char.IsLetterOrDigit(word[0]))
                return true;
            at = folded.IndexOf(word, at + 1, StringComparison.Ordinal);
        }

        return false;
    }
}
