using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using NatoInternships.Addresses;
using NatoInternships.Guidance;
using NatoInternships.Languages;
using NatoInternships.Publishing;
using NatoInternships.Shared;

namespace NatoInternships.Search;

public sealed class SearchController(Showing showing, SearchIndexes indexes, IStringLocalizer<Words> words)
    : PublicController(showing)
{
    /// <summary>Nothing is kept: what is sought is the address.</summary>
    [HttpRead]
    public ActionResult Search()
    {
        var asked = SearchRequest.Of(Request.Query, Edition);
        var isCut = TypedWords.Of(Request.Query["q"].LastOrDefault()).IsCut;
        // What is too long is cut, and the page says so.
        if (!isCut && !asked.IsAt(Request.QueryString))
            return MovedTo(asked.Path);
        if (asked.Words.Length == 0)
            return Start();
        var answer = Index.Find(Language, asked.Words, asked.Range) with { IsCut = isCut };
        if (asked.Page > 1 && answer.Hits.Count == 0)
            return MovedTo((asked with { Page = 1 }).Path);
        var ways = new WaysOut(asked, answer, Index, Published, words);
        var year = YearLine.At(Today, Edition.Cycle);
        return View(
            "Results",
            new SearchPage(Language, Meta(asked, answer), asked, answer, Edition, Index, ways, year)
        );
    }

    /// <summary>For the script of the search box; without it the box leads to the search.</summary>
    [HttpRead]
    public ContentResult Suggestions()
    {
        var asked = SearchRequest.Of(Request.Query, Edition);
        var suggested = new SuggestionWriter(Edition, asked.Words, words, Showing.Address).Write(Index);
        return Content(JsonSerializer.Serialize(suggested, SuggestionsJson.Default.SuggestionList), "application/json");
    }

    private SearchIndex Index => indexes.Of(Published);

    private ViewResult Start()
    {
        var intro = Edition.Page("search");
        var meta = new PageMeta(
            intro?.Name ?? words["Search"],
            intro?.Lead ?? "",
            PublicAddresses.Search(Language),
            PublicAddresses.Search(Language.Other)
        );
        return View("Start", new SearchStart(Language, meta, Edition, intro));
    }

    private PageMeta Meta(SearchRequest asked, SearchAnswer answer)
    {
        var twin = asked.In(Published[Language.Other]).Path;
        var title = words[answer.Total == 0 ? "Nothing found: {0}" : "Search: {0}", SearchPage.InTitle(asked.Words)];
        return new PageMeta(
            title,
            words["What this site says of it: units, guidance, questions and the glossary of NATO internships."],
            asked.Path,
            twin,
            Indexed: false,
            Switch: twin
        );
    }
}
