using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using NatoInternships.Languages;
using NatoInternships.Publishing;
using NatoInternships.Shared;

namespace NatoInternships.Guidance;

public sealed class GuidanceController(Showing showing, IStringLocalizer<Words> words) : PublicController(showing)
{
    [HttpRead]
    public ActionResult Page([FromQuery] EligibilityForm form)
    {
        if (Edition.PageAt(Request.Path.Value!) is not { } page)
            return Missing();
        var year = YearLine.At(Today, Edition.Cycle);
        var check = EligibilityCheck.Of(page, year, form, EligibilityForm.IsIn(Request.Query));
        var answered = check?.IsAnswered == true;
        var title = check switch
        {
            { Result: not null } => words["Your answer: {0}", page.Name].Value,
            { IsAnswered: true } => words["Please correct: {0}", page.Name].Value,
            _ => page.Name,
        };
        var meta = new PageMeta(
            title,
            page.Lead,
            page.Path,
            page.OtherPath,
            Indexed: !answered && page.RetiredAt is null,
            Switch: answered ? page.OtherPath + Request.QueryString : null
        );
        return View(
            "GuidancePage",
            new GuidanceView(Language, meta, Edition, page, page.Cycle is null ? null : year, check)
        );
    }
}
