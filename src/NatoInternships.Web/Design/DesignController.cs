using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using NatoInternships.Addresses;
using NatoInternships.Finder;
using NatoInternships.Guidance;
using NatoInternships.Languages;
using NatoInternships.Publishing;
using NatoInternships.Shared;
using NatoInternships.Units;

namespace NatoInternships.Design;

/// <summary>
/// The sheet of components: what browser tests and the next designer look at. Not indexed, not linked from pages.
/// </summary>
public sealed class DesignController(Showing showing, IStringLocalizer<Words> words) : PublicController(showing)
{
    [HttpRead]
    public ViewResult Index()
    {
        var meta = new PageMeta(
            words["Components"],
            words["Every part of this site in every state, light and dark, for whoever changes its look."],
            PublicAddresses.Design(Language),
            PublicAddresses.Design(Language.Other),
            Indexed: false
        );
        return View(new DesignPage(Language, meta, Edition, Today));
    }
}

/// <summary>Real entries of the catalogue in the roles that the parts need.</summary>
public sealed record DesignPage(Language Language, PageMeta Meta, Edition Edition, DateOnly Today)
    : SitePage(Language, Meta)
{
    private static readonly EligibilityForm Mixed = new()
    {
        D = "12",
        M = "5",
        Y = "2006",
        C = "TR",
        S = "y1",
        L = "en",
    };

    /// <summary>A day for each state of the year line, and the turn of a year.</summary>
    public IEnumerable<YearLine> Years =>
        new[]
        {
            Today,
            new DateOnly(2026, 12, 31),
            new DateOnly(2027, 1, 1),
            new DateOnly(2027, 4, 15),
            new DateOnly(2027, 6, 1),
            new DateOnly(2027, 7, 28),
            new DateOnly(2027, 8, 31),
            new DateOnly(2027, 9, 30),
        }
            .Select(day => YearLine.At(day, Edition.Cycle))
            .OfType<YearLine>();

    public IEnumerable<PublishedUnit> Samples =>
        new[]
        {
            Edition.Units.FirstOrDefault(unit => unit.HasDetail && unit.SinceThen.Count > 0),
            Edition.Units.FirstOrDefault(unit => !unit.HasDetail),
            Edition.Units.FirstOrDefault(unit => unit.Acronym is null),
            Edition.OtherBodies.FirstOrDefault(body => body.ApplyUrl is not null),
            Edition.OtherBodies.FirstOrDefault(body => body.ApplyUrl is null),
        }
            .OfType<PublishedUnit>()
            .Distinct();

    /// <summary>A unit as its own page would have it.</summary>
    public UnitView View(PublishedUnit unit) => new(Language, Meta, Edition, unit, YearLine.At(Today, Edition.Cycle));

    /// <summary>The catalogue, narrowed to the first field of study that some entry names.</summary>
    public CataloguePage? Narrowed
    {
        get
        {
            var index = FinderIndex.Of(Edition);
            var filter = index
                .Entries.SelectMany(entry => entry[Facet.Field])
                .Select(CatalogueFilter.None(index).With)
                .FirstOrDefault();
            var year = YearLine.At(Today, Edition.Cycle);
            return filter is null ? null : new CataloguePage(Language, Meta, index, filter, null, year, Today);
        }
    }

    /// <summary>The units for whoever wishes the first field of study and the first interest.</summary>
    public Fit Fitting
    {
        get
        {
            var index = FitIndex.Of(Edition);
            return new Fit(index, index.Wishes.DistinctBy(wish => wish.Kind));
        }
    }

    /// <summary>Answers that bring out all three verdicts of the self-check.</summary>
    public EligibilityCheck? Answered =>
        Edition
            .Pages.Select(page => EligibilityCheck.Of(page, YearLine.At(Today, Edition.Cycle), Mixed, true))
            .FirstOrDefault(check => check is not null);
}
