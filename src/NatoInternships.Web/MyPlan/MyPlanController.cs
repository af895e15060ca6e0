using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using NatoInternships.Addresses;
using NatoInternships.Compare;
using NatoInternships.Guidance;
using NatoInternships.Languages;
using NatoInternships.Publishing;
using NatoInternships.Shared;

namespace NatoInternships.MyPlan;

public sealed class MyPlanController(Showing showing, IStringLocalizer<Words> words) : PublicController(showing)
{
    /// <summary>Nothing is kept: the address is the plan, so that it can be printed, kept and shared.</summary>
    [HttpRead]
    public ActionResult Index(
        [FromQuery] EligibilityForm form,
        string? field,
        [FromQuery(Name = "unit")] string[] names
    )
    {
        if (YearLine.At(Today, Edition.Cycle) is not { } year)
            return NotFound();
        var slug = string.IsNullOrWhiteSpace(field) ? null : field.ToLowerInvariant();
        var choice = UnitChoice.Of(names, Edition);
        var check = Edition.Page("who-can-apply") is { } rules
            ? EligibilityCheck.Of(rules, year, form, EligibilityForm.IsIn(Request.Query))
            : null;
        var meta = new PageMeta(
            words["My plan"],
            words["What to do, and in which month, until the next call for NATO internships."],
            PublicAddresses.Plan(Language),
            PublicAddresses.Plan(Language.Other),
            Indexed: false,
            Switch: PublicAddresses.Plan(Language.Other) + Twin(form, slug, choice)
        );
        return View(new PlanPage(Language, meta, Edition, year, check, slug, choice));
    }

    /// <summary>The same plan as a query in the other language.</summary>
    private QueryString Twin(EligibilityForm form, string? field, UnitChoice choice)
    {
        var other = Published[Language.Other];
        var twin = field is null ? null : Edition.SlugIn(other, field, unit => unit.FieldSlugs);
        var query = twin is null ? form.Query : form.Query.Add("field", twin);
        return choice.In(other).Aggregate(query, (all, unit) => all.Add("unit", unit.Anchor));
    }
}
