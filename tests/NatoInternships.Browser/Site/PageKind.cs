using NatoInternships.Addresses;
using NatoInternships.Languages;
using NatoInternships.Publishing;

namespace NatoInternships.Browser.Site;

/// <summary>One page of each kind that the site has.</summary>
public sealed record PageKind(string Name, Language Language, string Path, int Status = 200)
{
    public override string ToString() => $"{Name} ({Path})";

    public static IEnumerable<PageKind> Of(Edition edition)
    {
        var language = edition.Language;
        var catalogue = PublicAddresses.Catalogue(language);
        yield return new("home", language, PublicAddresses.Home(language));
        yield return new("catalogue", language, catalogue);
        var field = $"field={edition.Unit("cooperative-security")!.FieldSlugs[0]}";
        var italy = Language.English == language ? "italy" : "italie";
        yield return new("field of study", language, $"{catalogue}?{field}");
        yield return new("field of study in a country", language, $"{catalogue}?{field}&country={italy}");
        var law = edition.Unit("legal-advisor")!;
        yield return new("nothing found", language, $"{catalogue}?field={law.FieldSlugs[0]}&country={italy}");
        yield return new("which unit fits", language, PublicAddresses.Fit(language));
        yield return new(
            "units that fit",
            language,
            $"{PublicAddresses.Fit(language)}?{field}&interest={law.InterestSlugs[0]}"
        );
        yield return new("search", language, PublicAddresses.Search(language));
        yield return new("search with matches", language, PublicAddresses.Search(language, "c3"));
        yield return new("search whose words never meet", language, PublicAddresses.Search(language, "cyber law"));
        yield return new("search without a match", language, PublicAddresses.Search(language, "xyzzyq"));
        yield return new("body", language, edition.Unit("international-military-staff")!.Path);
        yield return new("unit with detail", language, edition.Unit("cooperative-security")!.Path);
        yield return new("unit without detail", language, edition.Unit("nato-headquarters-c3-staff")!.Path);
        yield return new("other body", language, edition.Unit("shape")!.Path);
        yield return new("programme", language, edition.Unit("young-professionals-programme")!.Path);
        yield return new("other bodies", language, PublicAddresses.OtherBodies(language));
        yield return new("comparison without units", language, PublicAddresses.Compare(language));
        yield return new(
            "comparison",
            language,
            PublicAddresses.Compare(
                language,
                new[] { "cooperative-security", "nato-headquarters-c3-staff", "shape" }.Select(key =>
                    edition.Unit(key)!.Anchor
                )
            )
        );
        yield return new(
            "comparison with an unknown unit",
            language,
            PublicAddresses.Compare(language) + "?unit=zeppelin"
        );
        yield return new("components", language, PublicAddresses.Design(language));
        foreach (var guide in edition.Pages.Where(page => page.Path is not null))
            yield return new(guide.Key, language, guide.Path!);
        yield return new(
            "self-check with its verdict",
            language,
            edition.Page("who-can-apply")!.Path + "?d=12&m=5&y=2006&c=TR&s=y1&l=en"
        );
        yield return new(
            "self-check with faults",
            language,
            edition.Page("who-can-apply")!.Path + "?d=31&m=2&y=2006&s=y1"
        );
        var plan = PublicAddresses.Plan(language);
        yield return new("plan", language, plan);
        var fields = $"field=x&unit={edition.Unit("cooperative-security")!.Anchor}&unit=zeppelin";
        yield return new("plan with answers and faults", language, $"{plan}?d=12&m=5&y=2006&c=TR&s=y1&l=en&{fields}");
        yield return new(
            "missing",
            language,
            PublicAddresses.Unit(language, UnitKind.Unit, "cooperative-defence"),
            404
        );
        yield return new("gone", language, PublicAddresses.Unit(language, UnitKind.Body, BrowserSite.Withdrawn), 410);
        yield return new("failing", language, PublicAddresses.Guidance(language, FailingController.Address), 500);
    }
}
