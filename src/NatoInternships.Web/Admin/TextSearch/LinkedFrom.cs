using NatoInternships.Admin.Lists;
using NatoInternships.Catalogue.Fields;

namespace NatoInternships.Admin.TextSearch;

/// <summary>Where an entry leads to another: by a link in a text, or by naming it as its body.</summary>
public static class LinkedFrom
{
    private static readonly string[] Schemes = ["unit:", "page:"];

    public static IReadOnlyList<FoundText> To(string key, EntryRow row) =>
        row is { Content: { } content, Latest.Document: var document }
        && row.Key != key
        && document.Contains(key, StringComparison.Ordinal)
            ? [.. content.Fields.Texts(content).Select(text => In(text.Field, text.Text, key)).OfType<FoundText>()]
            : [];

    private static FoundText? In(Field field, string text, string key) =>
        field.Control == FieldControl.Body
            ? text == key
                ? new FoundText(field, "", key, "")
                : null
            : FoundText.In(field, text, word => Array.Exists(Schemes, scheme => Leads(word, scheme + key)));

    private static bool Leads(string word, string target)
    {
        var at = word.IndexOf(target, StringComparison.Ordinal);
        var end = at + target.Length;
        return at >= 0 && (end == word.Length || !(char.IsAsciiLetterOrDigit(word[end]) || word[end] == '-'));
    }
}
