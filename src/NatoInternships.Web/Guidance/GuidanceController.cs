using Microsoft.AspNetCore.Mvc;
using NatoInternships.Publishing;
using NatoInternships.Shared;

namespace NatoInternships.Guidance;

public sealed class GuidanceController(CatalogueHolder holder, TimeProvider clock) : PublicController(holder)
{
    [HttpRead]
    public ActionResult Page([FromQuery] EligibilityForm form)
    {
        if (Edition.PageAt(Request.Path.Value!) is not { } page)
            return Missing();
        var year = YearLine.At(clock.Today(), Edition.Cycle);
        var check = page.Members.Count > 0 && year is not null ? EligibilityCheck.Of(form, page.Members, year) : null;
        var answered = check?.Form.IsAnswered == true;
        var meta = new PageMeta(page.Name, page.Lead, page.Path, page.OtherPath, Indexed: !answered, Switch: answered ? page.OtherPath + Request.QueryString : null);
        return View("GuidancePage", new GuidanceView(Language, meta, Edition, page, page.Cycle is null ? null : year, check));
    }
}
