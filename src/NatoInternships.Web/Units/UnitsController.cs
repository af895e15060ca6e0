using Microsoft.AspNetCore.Mvc;
using NatoInternships.Addresses;
using NatoInternships.Guidance;
using NatoInternships.Publishing;
using NatoInternships.Shared;

namespace NatoInternships.Units;

public sealed class UnitsController(Showing showing) : PublicController(showing)
{
    [HttpRead]
    public ViewResult OtherBodies()
    {
        var intro = Edition.Page("other-bodies");
        var meta = new PageMeta(
            intro?.Name ?? "",
            intro?.Lead ?? "",
            PublicAddresses.OtherBodies(Language),
            PublicAddresses.OtherBodies(Language.Other),
            Card: PageMeta.CatalogueCard
        );
        return View(new OtherBodiesPage(Language, meta, Edition, intro, Today));
    }

    [HttpRead]
    public ActionResult Unit()
    {
        if (Edition.UnitAt(Request.Path.Value!) is not { } unit)
            return Missing();
        return View(
            "UnitPage",
            new UnitView(
                Language,
                new PageMeta(
                    unit.Title,
                    unit.Lead,
                    unit.Path,
                    unit.OtherPath,
                    Indexed: unit.RetiredAt is null,
                    Card: PageMeta.UnitCard
                ),
                Edition,
                unit,
                YearLine.At(Today, Edition.Cycle)
            )
        );
    }
}
