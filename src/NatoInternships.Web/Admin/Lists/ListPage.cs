using NatoInternships.Admin.Bulk;
using NatoInternships.Desk;
using NatoInternships.Languages;

namespace NatoInternships.Admin.Lists;

/// <summary>One page of a list.</summary>
/// <param name="Language">The language of the page.</param>
/// <param name="Title">Its heading.</param>
/// <param name="List">Which list it is.</param>
/// <param name="Filter">What was asked for.</param>
/// <param name="Rows">The rows of this page.</param>
/// <param name="Fitting">How many rows fit the filter.</param>
/// <param name="All">How many rows the list has.</param>
/// <param name="Cast">The bodies and people that the rows name.</param>
/// <param name="MayPublish">Whether the editor may change what the public sees.</param>
/// <param name="Done">The act on many entries that was done last, if it is to be told.</param>
public sealed record ListPage(
    Language Language,
    string Title,
    EntryList List,
    ListFilter Filter,
    IReadOnlyList<EntryRow> Rows,
    int Fitting,
    int All,
    Cast Cast,
    bool MayPublish,
    BulkRecord? Done
) : DeskPage(Language, Title)
{
    public const int Length = 100;

    public bool HasBody => List == EntryList.Units;

    public bool HasNext => Filter.PageNumber * Length < Fitting;

    public string Here(ListFilter filter) => List.Address(Language) + filter.Query();

    /// <summary>What a column's head says of the order: only the one that rules it says something.</summary>
    public string? SortOf(string column) =>
        Filter.Sort != column ? null
        : Filter.IsDescending ? "descending"
        : "ascending";
}
