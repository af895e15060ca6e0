using NatoInternships.Addresses;
using NatoInternships.Catalogue;
using NatoInternships.Finder;
using NatoInternships.Guidance;
using NatoInternships.Languages;
using NatoInternships.Publishing;
using NatoInternships.Shared;

namespace NatoInternships.Search;

/// <summary>The search before anything was asked.</summary>
/// <param name="Language">The page's language.</param>
/// <param name="Meta">What search engines see.</param>
/// <param name="Edition">The catalogue in that language.</param>
/// <param name="Intro">What editors say of it, with the questions that are asked most.</param>
public sealed record SearchStart(Language Language, PageMeta Meta, Edition Edition, PublishedPage? Intro)
    : SitePage(Language, Meta)
{
    /// <summary>What can be found, with how many there are of it; only what there is.</summary>
    public IEnumerable<(HitKind Kind, string Path, int Count)> Parts =>
        new (HitKind, string?, int Count)[]
        {
            (HitKind.Unit, PublicAddresses.Catalogue(Language), FinderIndex.Of(Edition).Entries.Count),
            (HitKind.Question, Edition.PathOf("questions"), QuestionsOf(Edition)),
            (HitKind.Guidance, Edition.PathOf("how-to-apply"), Edition.PagesIn(GuidanceSection.Guidance).Count()),
            (HitKind.Term, Edition.PathOf("glossary"), Edition.Page("glossary")?.Terms.Count ?? 0),
        }
            .Where(part => part.Count > 0)
            .Select(part => (part.Item1, part.Item2!, part.Count));

    public static int QuestionsOf(Edition edition) =>
        edition.Page("questions") is { } page
            ? SearchParts.Of(page, null, null).Count(part => part.Kind == HitKind.Question)
            : 0;
}

/// <summary>What a search found, and why.</summary>
/// <param name="Language">The page's language.</param>
/// <param name="Meta">What search engines see.</param>
/// <param name="Asked">What its address asks for.</param>
/// <param name="Answer">What was found.</param>
/// <param name="Edition">The catalogue in that language.</param>
/// <param name="Index">What was searched.</param>
/// <param name="WaysOut">Where else to go.</param>
/// <param name="Year">The rhythm of the calls.</param>
public sealed record SearchPage(
    Language Language,
    PageMeta Meta,
    SearchRequest Asked,
    SearchAnswer Answer,
    Edition Edition,
    SearchIndex Index,
    WaysOut WaysOut,
    YearLine? Year
) : SitePage(Language, Meta)
{
    private const int LongestInTitle = 34;

    /// <summary>What is found in all kinds together.</summary>
    public int All => Answer.Counts.Kinds.Values.Sum();

    public IEnumerable<(HitKind Kind, int Count)> Kinds =>
        Answer.Counts.Kinds.OrderBy(kind => kind.Key).Select(kind => (kind.Key, kind.Value));

    /// <summary>The bodies that have some of it, in the order of the catalogue.</summary>
    public IEnumerable<(PublishedUnit Body, int Count)> Bodies =>
        Edition
            .Headquarters.Concat(Edition.OtherBodies)
            .Select(body => (body, Answer.Counts.Bodies.GetValueOrDefault(body.Key)))
            .Where(body => body.Item2 > 0);

    /// <summary>How many there are after those that are shown.</summary>
    public int Rest => Answer.Total - Asked.Skip - Answer.Hits.Count;

    public int Next => Math.Min(Rest, SearchRequest.PageLength);

    /// <summary>Each word alone with what it brings, where no text has all of them.</summary>
    public IEnumerable<(string Word, int Count, string Path)> Halves =>
        Answer.Meeting != Meeting.Some
            ? []
            : Matches
                .Select(match => match.Asked)
                .Distinct()
                .Select(word => (word, Total: Index.Find(Language, word).Total, PublicAddresses.Search(Language, word)))
                .Where(half => half.Total > 0);

    /// <summary>How many words were sought that something may have.</summary>
    public int Words => Matches.Select(match => match.Asked).Concat(Answer.Missing).Distinct().Count();

    /// <summary>Words that were taken for others, each with those others.</summary>
    public IEnumerable<(string Asked, IReadOnlyList<string> Met)> Taken(Likeness how) =>
        Matches
            .Where(match => match.How == how && Folding.Fold(match.Asked) != Folding.Fold(match.Met))
            .GroupBy(match => match.Asked)
            .Select(word => (word.Key, Met(word)));

    /// <summary>What the words may mean, with the part of the catalogue that has it.</summary>
    public IReadOnlyList<(FacetValue Value, string Path, int Count)> Readings =>
        [
            .. Answer
                .Readings.Select(reading => reading.Filter(Edition))
                .OfType<CatalogueFilter>()
                .Select(filter => (filter.Values[0], filter.Path, filter.Found().Count)),
        ];

    /// <summary>Where several fields of study are met at once; null where the words name fewer than two.</summary>
    public string? Fit
    {
        get
        {
            var fields = Readings
                .Where(reading => reading.Value.Facet == Facet.Field)
                .Select(reading => reading.Value.Slug);
            var index = FitIndex.Of(Edition);
            var wishes = index.Wishes.Where(wish => wish.Kind == WishKind.Field).IntersectBy(fields, wish => wish.Slug);
            return new Fit(index, wishes) is { Wishes.Count: > 1 } fit ? fit.Path : null;
        }
    }

    private IEnumerable<WordMatch> Matches => Answer.Hits.SelectMany(hit => hit.Matches);

    /// <summary>Words as a title has room for them.</summary>
    public static string InTitle(string words)
    {
        if (words.Length <= LongestInTitle)
            return words;
        var end = words.LastIndexOf(' ', LongestInTitle - 1);
        end = end > LongestInTitle / 2 ? end : LongestInTitle - 1;
        return words[..(char.IsHighSurrogate(words[end - 1]) ? end - 1 : end)] + "…";
    }

    private static IReadOnlyList<string> Met(IEnumerable<WordMatch> word) =>
        [.. word.Select(match => match.Met.ToLowerInvariant()).Distinct().Take(3)];
}
