using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using NatoInternships.Addresses;
using NatoInternships.Languages;
using NatoInternships.Publishing;
using NatoInternships.Shared;

namespace NatoInternships.Compare;

public sealed class CompareController(Showing showing, IStringLocalizer<Words> words) : PublicController(showing)
{
    [HttpRead]
    public ViewResult Index([FromQuery(Name = "unit")] string[] names)
    {
        var choice = UnitChoice.Of(names, Edition);
        var meta = new PageMeta(
            words["Compare units"],
            words["Up to three units side by side: their tasks, fields of study, place and how one applies."],
            PublicAddresses.Compare(Language),
            PublicAddresses.Compare(Language.Other),
            Indexed: false,
            Switch: PublicAddresses.Compare(
                Language.Other,
                choice.In(Published[Language.Other]).Select(unit => unit.Anchor)
            )
        );
        return View(new ComparePage(Language, meta, Edition, choice));
    }
}
