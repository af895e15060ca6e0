using NatoInternships.Catalogue;
using NatoInternships.Languages;
using NatoInternships.Publishing;
using NatoInternships.Shared;
using NatoInternships.Units;

namespace NatoInternships.Browser.Site;

/// <summary>One page of each kind that the site has.</summary>
public sealed record PageKind(string Name, Language Language, string Path, int Status = 200)
{
    public override string ToString() => $"{Name} ({Path})";

    public static IEnumerable<PageKind> Of(Edition edition)
    {
        var language = edition.Language;
        var catalogue = Addresses.Catalogue(language);
        yield return new("home", language, Addresses.Home(language));
        yield return new("catalogue", language, catalogue);
        yield return new("search with matches", language, catalogue + "?q=c3");
        yield return new("search without a match", language, catalogue + "?q=zeppelin");
        yield return new("field of study", language, $"{catalogue}?field={UnitFilter.Slug(edition.Unit("cooperative-security")!.Fields[0])}");
        yield return new("body", language, edition.Unit("international-military-staff")!.Path);
        yield return new("unit with detail", language, edition.Unit("cooperative-security")!.Path);
        yield return new("unit without detail", language, edition.Unit("nato-headquarters-c3-staff")!.Path);
        yield return new("other body", language, edition.Unit("shape")!.Path);
        yield return new("programme", language, edition.Unit("young-professionals-programme")!.Path);
        yield return new("other bodies", language, Addresses.OtherBodies(language));
        foreach (var guide in edition.Pages.Where(page => page.Path is not null))
            yield return new(guide.Key, language, guide.Path!);
        yield return new("missing", language, Addresses.Unit(language, UnitKind.Unit, "cooperative-defence"), 404);
        yield return new("gone", language, Addresses.Unit(language, UnitKind.Body, BrowserSite.Withdrawn), 410);
        yield return new("failing", language, Addresses.Guidance(language, FailingController.Address), 500);
    }
}
