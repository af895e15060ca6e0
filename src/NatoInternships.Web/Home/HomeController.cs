using Microsoft.AspNetCore.Mvc;
using NatoInternships.Addresses;
using NatoInternships.Guidance;
using NatoInternships.Languages;
using NatoInternships.Publishing;
using NatoInternships.Shared;

namespace NatoInternships.Home;

public sealed class HomeController(Showing showing) : PublicController(showing)
{
    /// <summary>
    /// Sends the reader to the better of the two languages; the choice depends on the reader, so it is not kept (302).
    /// </summary>
    [HttpRead]
    public RedirectResult Root()
    {
        Response.Headers.Vary = "Accept-Language";
        return Redirect(PublicAddresses.Home(RequestLanguage.Accepted(Request)) + Request.QueryString);
    }

    [HttpRead]
    public ViewResult Index()
    {
        var intro = Edition.Page("home");
        return View(
            new HomePage(
                Language,
                new PageMeta(
                    intro?.Name ?? "",
                    intro?.Lead ?? "",
                    PublicAddresses.Home(Language),
                    PublicAddresses.Home(Language.Other),
                    Card: PageMeta.HomeCard
                ),
                Edition,
                intro,
                YearLine.At(Today, Edition.Cycle)
            )
        );
    }
}

public sealed record HomePage(Language Language, PageMeta Meta, Edition Edition, PublishedPage? Intro, YearLine? Year)
    : SitePage(Language, Meta)
{
    /// <summary>
    /// The fields of study, each with the number of entries that the catalogue finds by it, most first.
    /// </summary>
    public IEnumerable<(string Name, int Units)> Fields =>
        Edition
            .Doors.SelectMany(unit => unit.Fields)
            .CountBy(name => name)
            .OrderByDescending(study => study.Value)
            .ThenBy(study => study.Key, StringComparer.Create(Language.Culture, ignoreCase: true))
            .Select(study => (study.Key, study.Value));

    public int Doors => Edition.Headquarters.Sum(body => Edition.DoorsOf(body).Count);
}
