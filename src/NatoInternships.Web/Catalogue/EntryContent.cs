using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using NatoInternships.Catalogue.Fields;
using NatoInternships.Languages;
using NatoInternships.Time;

namespace NatoInternships.Catalogue;

/// <summary>
/// Everything a revision says of one entry, in both languages. English is always there; French may still be missing.
/// </summary>
public abstract record EntryContent
{
    /// <summary>The place among siblings, lowest first.</summary>
    public required int Order { get; init; }

    /// <summary>The date at which the description held, by its source.</summary>
    public PartialDate? AsOf { get; init; }

    /// <summary>The table of its fields.</summary>
    [JsonIgnore]
    public abstract FieldTable Fields { get; }

    public abstract EntryText? Text(Language language);

    /// <summary>The path of the entry's own page, or null where it has none in this language.</summary>
    public abstract string? Path(Language language);

    /// <summary>The same content under other addresses; a null leaves that language's address as it is.</summary>
    public abstract EntryContent WithAddresses(string? english, string? french);

    /// <summary>The content as the JSON document a revision keeps. Equal contents give equal documents.</summary>
    public abstract string ToDocument();

    /// <summary>
    /// Whether another content says the same: a letter and its accent are one, however a keyboard writes them.
    /// </summary>
    public bool SaysTheSame(EntryContent other) =>
        Folding.Composed(ToDocument()) == Folding.Composed(other.ToDocument());
}

/// <summary>What an entry says in one language. <see cref="Summary"/> and <see cref="Detail"/> are Markdown.</summary>
public abstract record EntryText
{
    public required string Name { get; init; }

    /// <summary>A short form of the name for menus, charts and breadcrumbs.</summary>
    public string? MenuName { get; init; }

    /// <summary>The last part of the page's address in this language: lower-case letters, digits and hyphens.</summary>
    public required string Address { get; init; }

    /// <summary>The one sentence that stands under the title and describes the page to search engines.</summary>
    public required string Lead { get; init; }

    public IReadOnlyList<Source> Sources { get; init; } = [];

    public string Summary { get; init; } = "";

    /// <summary>The part behind "More…"; empty where nothing more is known.</summary>
    public string Detail { get; init; } = "";

    public string ShortName => MenuName ?? Name;

    /// <summary>Search engines cut a title after about this many characters, the site's name among them.</summary>
    public const int LongestTitle = 65;

    /// <summary>The title of its page, to which the site's name is added.</summary>
    public virtual string Title => Name;
}

/// <summary>
/// Where a text comes from: a public page, or a notice that is named but no longer stands at an address.
/// </summary>
public sealed partial record Source(string Title, string? Url = null, PartialDate? Date = null)
{
    /// <summary>
    /// Whether the title says the year already, as in "call of 2025", or that there is none, so that a date of no more
    /// than a year, or the want of one, need not be said again.
    /// </summary>
    public bool SaysWhen =>
        Date is null
            ? Undated().IsMatch(Title)
            : Date.Month is null && Title.Contains($"{Date.Year}", StringComparison.Ordinal);

    [GeneratedRegex(
        @"\b(undated|non datée?s?|sans date)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Undated();
}

/// <summary>A page elsewhere.</summary>
public sealed record Link(string Title, string Url);

/// <summary>A short fact that deserves a row of its own, with where it was found.</summary>
public sealed record Fact(string Term, string Value, string? Source = null);
