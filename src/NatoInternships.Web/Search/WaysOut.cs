using Microsoft.Extensions.Localization;
using NatoInternships.Addresses;
using NatoInternships.Finder;
using NatoInternships.Languages;
using NatoInternships.Publishing;

namespace NatoInternships.Search;

/// <summary>Where to go when nothing was found: only what brings something, the nearest first.</summary>
public sealed class WaysOut(
    SearchRequest asked,
    SearchAnswer answer,
    SearchIndex index,
    PublishedCatalogue catalogue,
    IStringLocalizer<Words> words
)
{
    private readonly Edition _edition = catalogue[asked.Language];

    public IEnumerable<WayOut> All()
    {
        WayOut[] ways = [Everything(), InOtherLanguage(), Questions(), Catalogue(), Glossary()];
        return ways.Where(way => way.Count > 0);
    }

    // The words are there, but not in the kind or body that was asked for.
    private WayOut Everything() =>
        new(
            answer.Counts.Kinds.Values.Sum(),
            words["These words in everything"],
            (asked with { Kind = null, Body = null }).Path
        );

    private WayOut InOtherLanguage()
    {
        var twin = new SearchRequest(asked.Language.Other, asked.Words);
        var found = index.Find(twin.Language, asked.Words).Total;
        return new WayOut(found, words["These words in the French pages"], twin.Path, twin.Language);
    }

    private WayOut Questions() =>
        new(SearchStart.QuestionsOf(_edition), words["What others ask"], _edition.PathOf("questions"));

    private WayOut Catalogue()
    {
        var path = PublicAddresses.Catalogue(asked.Language);
        return new WayOut(FinderIndex.Of(_edition).Entries.Count, words["The whole catalogue"], path);
    }

    private WayOut Glossary() =>
        new(_edition.Page("glossary")?.Terms.Count ?? 0, words["All acronyms"], _edition.PathOf("glossary"));
}

/// <param name="Count">How many things it brings.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Path">Where it leads.</param>
/// <param name="Language">The language of what is there, where it is another one.</param>
public sealed record WayOut(int Count, string Name, string? Path, Language? Language = null);
