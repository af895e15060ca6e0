using NatoInternships.Addresses;
using NatoInternships.Admin.Lists;
using NatoInternships.Desk;
using NatoInternships.Languages;

namespace NatoInternships.Admin.TextSearch;

/// <summary>Entries of all lists that have some words, or that lead to one of them.</summary>
/// <param name="Language">The language of the page.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Words">What was typed.</param>
/// <param name="To">The entry that is led to; null where words are sought.</param>
/// <param name="Found">What was found, names first, and where in it.</param>
public sealed record TextSearchPage(
    Language Language,
    string Title,
    string? Words,
    EntryRow? To,
    IReadOnlyList<FoundEntry> Found
) : DeskPage(Language, Title)
{
    /// <summary>The most entries that are shown.</summary>
    public const int Most = 200;

    public bool IsAsked => To is not null || !new SoughtWords(Words).IsEmpty;
}

public sealed record FoundEntry(EntryRow Row, IReadOnlyList<FoundText> Texts);

/// <summary>The texts of one entry in which something was found, for a list of them.</summary>
public sealed record FoundTexts(string Key, Language Language, IReadOnlyList<FoundText> Texts)
{
    public string Address(FoundText text) => $"{DeskAddresses.Entry(Language, Key)}#{text.Field.Id}";
}
