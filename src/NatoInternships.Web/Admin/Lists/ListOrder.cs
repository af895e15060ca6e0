using System.Globalization;
using NatoInternships.Languages;

namespace NatoInternships.Admin.Lists;

/// <summary>The orders of a list.</summary>
public static class ListOrder
{
    /// <summary>The order of the catalogue: by body, then by place in it.</summary>
    public const string Default = "order";

    public static IEnumerable<EntryRow> Order(
        this ListFilter filter,
        IEnumerable<EntryRow> rows,
        Cast cast,
        Language language
    ) =>
        filter.Sort switch
        {
            "name" => By(filter, rows, row => row.Name(language), Names(language)),
            "body" => By(filter, rows, row => cast.BodyName(row.Body, language), Names(language)),
            "english" => By(filter, rows, row => row.Status(Language.English)),
            "french" => By(filter, rows, row => row.Status(Language.French)),
            "asof" => By(filter, rows, row => row.Content?.AsOf?.ToString(), StringComparer.Ordinal),
            "changed" => By(filter, rows, row => row.Latest?.At),
            "owner" => By(filter, rows, row => cast.PersonName(row.Entry.OwnerId), Names(language)),
            _ => By(filter, rows, row => (cast.Place(row), row.Content?.Order ?? int.MaxValue)),
        };

    private static IEnumerable<EntryRow> By<T>(
        ListFilter filter,
        IEnumerable<EntryRow> rows,
        Func<EntryRow, T> key,
        IComparer<T>? comparer = null
    ) =>
        (filter.IsDescending ? rows.OrderByDescending(key, comparer) : rows.OrderBy(key, comparer))
            .ThenBy(row => row.Content?.Order ?? int.MaxValue)
            .ThenBy(row => row.Key, StringComparer.Ordinal);

    private static StringComparer Names(Language language) =>
        StringComparer.Create(language.Culture, CompareOptions.IgnoreCase);
}
