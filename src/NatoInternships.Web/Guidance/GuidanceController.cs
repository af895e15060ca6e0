using Microsoft.AspNetCore.Mvc;
using NatoInternships.Languages;
using NatoInternships.Publishing;
using NatoInternships.Shared;

namespace NatoInternships.Guidance;

public sealed class GuidanceController(CatalogueHolder holder) : PublicController(holder)
{
    [HttpRead]
    public ActionResult Page()
    {
        if (Edition.PageAt(Request.Path.Value!) is not { } page)
            return Missing();
        return View("GuidancePage", new GuidanceView(Language, new PageMeta(page.Name, page.Lead, page.Path, page.OtherPath), Edition, page));
    }
}

/// <summary>A guidance page with its neighbours in the same section.</summary>
public sealed record GuidanceView(Language Language, PageMeta Meta, Edition Edition, PublishedPage Page) : SitePage(Language, Meta)
{
    public IReadOnlyList<PublishedPage> Siblings => [.. Edition.PagesIn(Page.Section)];
}
