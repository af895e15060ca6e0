using NatoInternships.Publishing;

namespace NatoInternships.Search;

/// <summary>What the search found in one edition of the published catalogue, the closest first.</summary>
/// <param name="Words">What was sought, as it was used: trimmed, and cut where it was too long.</param>
/// <param name="IsCut">Whether more was typed than is used.</param>
/// <param name="Meeting">How the words met.</param>
/// <param name="Total">How many hits there are after the narrowing; at most as many as are ranked.</param>
/// <param name="Hits">Those of the page that was asked for.</param>
/// <param name="Missing">Words, as typed, that nothing has.</param>
/// <param name="Readings">What else the words may mean: a field of study, a body, a country.</param>
/// <param name="Counts">How many hits each kind and each body has.</param>
public sealed record SearchAnswer(
    string Words,
    bool IsCut,
    Meeting Meeting,
    int Total,
    IReadOnlyList<Hit> Hits,
    IReadOnlyList<string> Missing,
    IReadOnlyList<Reading> Readings,
    HitCounts Counts
);

/// <summary>How the words of a search met.</summary>
public enum Meeting
{
    /// <summary>Each hit has all of them.</summary>
    All,

    /// <summary>No text has all of them: each hit has some.</summary>
    Some,

    /// <summary>No text has any.</summary>
    Nothing,

    /// <summary>Nothing was asked that one could look for: no word at all, or only such as "the" and "of".</summary>
    NoWords,
}

/// <summary>Which of the hits are asked for.</summary>
/// <param name="Skip">How many of the first are passed over.</param>
/// <param name="Take">How many follow.</param>
/// <param name="Kind">Those of a kind only.</param>
/// <param name="Body">Those of the body with this key only: itself and its units.</param>
public sealed record HitRange(int Skip = 0, int Take = 20, HitKind? Kind = null, string? Body = null);

/// <summary>A part of the site that has what was sought.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Entry">The unit, or the page on which it stands.</param>
/// <param name="Path">Its path, with the anchor of its heading where it is a part of a page.</param>
/// <param name="Title">A unit's name, a heading, a question, or an acronym.</param>
/// <param name="Excerpt">The sentence that matched best; of a question the first sentence of the answer; of an acronym
/// what it stands for.</param>
/// <param name="Matches">Why it is a hit.</param>
public sealed record Hit(
    HitKind Kind,
    PublishedEntry Entry,
    string Path,
    IReadOnlyList<Stretch> Title,
    IReadOnlyList<Stretch> Excerpt,
    IReadOnlyList<WordMatch> Matches
);

/// <summary>What a hit is.</summary>
public enum HitKind
{
    Unit,
    Body,
    Programme,
    Guidance,
    Question,
    Term,
}

/// <summary>A stretch of a text.</summary>
/// <param name="Text">What it says.</param>
/// <param name="IsMatch">Whether it is what was sought.</param>
public sealed record Stretch(string Text, bool IsMatch);

/// <summary>Why a hit is one: a word that was asked for, and what it met.</summary>
/// <param name="Asked">The word as it was typed.</param>
/// <param name="Met">The word of the site, as it stands there.</param>
/// <param name="How">How the two are the same.</param>
/// <param name="Places">Where it stands.</param>
public sealed record WordMatch(string Asked, string Met, Likeness How, IReadOnlyList<Place> Places);

/// <summary>How a word that was asked for and one of the site are the same.</summary>
public enum Likeness
{
    Same,

    /// <summary>Another form of the word: plural, ending.</summary>
    Form,
    Beginning,
    Spelling,

    /// <summary>Editors say that both mean the same.</summary>
    Synonym,

    /// <summary>An acronym and what it stands for.</summary>
    Acronym,

    /// <summary>A word of the other language.</summary>
    OtherLanguage,
}

/// <summary>Where a word stands in a hit.</summary>
public enum Place
{
    Name,
    Acronym,
    Field,
    Alias,
    Lead,
    Tasks,
    Text,

    /// <summary>The name of the body that a unit belongs to.</summary>
    Body,
}

/// <summary>What else the words of a search may mean, with the number of units that one finds there.</summary>
/// <param name="Kind">What they name.</param>
/// <param name="Name">Its name: of a field of study, a body or a country.</param>
/// <param name="Value">The slug of a field, the key of a body, the code of a country.</param>
/// <param name="Units">How many units it has that one can apply to; of a country 0.</param>
public sealed record Reading(ReadingKind Kind, string Name, string Value, int Units);

/// <summary>What words may name.</summary>
public enum ReadingKind
{
    Field,
    Body,
    Country,
}

/// <summary>How many hits there are of each kind and body, before any narrowing.</summary>
/// <param name="Kinds">By kind, those that have none left out.</param>
/// <param name="Bodies">By the key of the body: itself and its units.</param>
public sealed record HitCounts(IReadOnlyDictionary<HitKind, int> Kinds, IReadOnlyDictionary<string, int> Bodies);

/// <summary>What the words may become while they are typed: at most seven, of each kind the closest first.</summary>
public sealed record Suggestions(
    IReadOnlyList<Suggestion> Units,
    IReadOnlyList<Suggestion> Fields,
    IReadOnlyList<Suggestion> Answers
);

/// <summary>A unit, a field of study, a question or a part of the guidance that the words may mean.</summary>
/// <param name="Text">What it is called, with what was typed marked.</param>
/// <param name="Path">Where it leads; null for a field of study, whose address is the finder's.</param>
/// <param name="Value">The slug of a field of study, the acronym of a unit; null where there is none.</param>
/// <param name="Units">How many units a field of study has.</param>
/// <param name="Of">The name of the body of a unit, or of the page of a question.</param>
/// <param name="Synonym">The word that it was found by, where that is none that was typed.</param>
public sealed record Suggestion(
    IReadOnlyList<Stretch> Text,
    string? Path,
    string? Value = null,
    int Units = 0,
    string? Of = null,
    string? Synonym = null
);
