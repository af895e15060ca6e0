using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using NatoInternships.Addresses;
using NatoInternships.Guidance;
using NatoInternships.Languages;
using NatoInternships.Publishing;
using NatoInternships.Shared;

namespace NatoInternships.Finder;

public sealed class FinderController(Showing showing, IStringLocalizer<Words> words) : PublicController(showing)
{
    [HttpRead]
    public ActionResult Catalogue([FromQuery(Name = "q")] string? sought)
    {
        // Words used to be sought here.
        if (!string.IsNullOrWhiteSpace(sought))
            return MovedTo(PublicAddresses.Search(Language, sought));
        var index = FinderIndex.Of(Edition);
        var filter = CatalogueFilter.Of(Request.Query, index);
        if (!IsHere(filter.Path))
            return MovedTo(filter.Path);
        var intro = Edition.Page("catalogue");
        var meta = Meta(intro, filter, FinderIndex.Of(Published[Language.Other]));
        return View(new CataloguePage(Language, meta, index, filter, intro, YearLine.At(Today, Edition.Cycle), Today));
    }

    /// <summary>Nothing is kept: the wishes are the address.</summary>
    [HttpRead]
    public ActionResult Fit()
    {
        var fit = Finder.Fit.Of(Request.Query, FitIndex.Of(Edition));
        if (!IsHere(fit.Path))
            return MovedTo(fit.Path);
        var meta = new PageMeta(
            words["Which unit fits me?"],
            words["Choose what you study and what draws you. You get units in order, each with its reason."],
            PublicAddresses.Fit(Language),
            PublicAddresses.Fit(Language.Other),
            Indexed: fit.Wishes.Count == 0,
            Switch: fit.In(FitIndex.Of(Published[Language.Other])).Path,
            Card: PageMeta.CatalogueCard
        );
        return View(new FitPage(Language, meta, fit));
    }

    // One filter makes a page that people look for ("law at NATO"); two make more pages than anybody would.
    private PageMeta Meta(PublishedPage? intro, CatalogueFilter filter, FinderIndex other)
    {
        var (title, lead, twin) = (intro?.Name ?? "", intro?.Lead ?? "", filter.In(other));
        var isWhole = twin.Values.Count == filter.Values.Count;
        if (filter.Values.Count > 0)
            (title, lead) = (
                words["{0}: {1}", title, words.NamesOf(filter)],
                words["{0}: {1}", words.NamesOf(filter), lead]
            );
        return new PageMeta(
            title,
            lead,
            filter.Path,
            isWhole ? twin.Path : null,
            Indexed: filter.Values.Count < 2,
            Switch: twin.Path,
            Card: PageMeta.CatalogueCard
        );
    }

    /// <summary>Whether the request has this very address; browsers write the same signs in other ways.</summary>
    private bool IsHere(string path) => Request.Path + Request.QueryString.ToString() == path;
}
