using NatoInternships.Addresses;
using NatoInternships.Catalogue;
using NatoInternships.Markdown;
using NatoInternships.Publishing;

namespace NatoInternships.Search;

/// <summary>Takes an entry of an edition apart into what can be found of it, always in the same order.</summary>
internal static class SearchParts
{
    /// <param name="entry">The entry.</param>
    /// <param name="body">The body of a unit.</param>
    /// <param name="twin">The same entry in the other language; null where it has none.</param>
    public static IReadOnlyList<SearchPart> Of(PublishedEntry entry, PublishedUnit? body, PublishedEntry? twin) =>
        (entry, twin) switch
        {
            (PublishedUnit unit, _) => [Unit(unit, body) with { Twin = Names(twin as PublishedUnit) }],
            (PublishedPage page, PublishedPage other) => Paired(Page(page), Page(other)),
            (PublishedPage page, _) => Page(page),
            _ => [],
        };

    private static SearchPart Unit(PublishedUnit unit, PublishedUnit? body) =>
        new(
            unit.Kind switch
            {
                UnitKind.Body => HitKind.Body,
                UnitKind.Programme => HitKind.Programme,
                _ => HitKind.Unit,
            },
            unit,
            unit.Path,
            unit.Name,
            [
                .. Names(unit),
                .. At(Place.Lead, unit.Lead, unit.Line == unit.Lead ? null : unit.Line),
                .. At(Place.Tasks, [.. unit.Tasks.Concat(unit.Skills).Select(duty => duty.Text)]),
                .. At(Place.Text, unit.Place),
                .. At(Place.Text, [.. unit.Facts.Select(fact => $"{fact.Term} – {fact.Value}")]),
                .. At(Place.Text, [.. Sections(unit).SelectMany(part => part.Passages.Prepend(part.Heading))]),
                .. At(Place.Text, [.. unit.SinceThen]),
                .. At(Place.Body, body?.Acronym, body?.Name),
            ]
        );

    private static IReadOnlyList<PlacedText> Names(PublishedUnit? unit) =>
        unit is null
            ? []
            :
            [
                .. At(Place.Acronym, unit.Acronym),
                .. At(Place.Name, unit.Name, unit.ShortName == unit.Name ? null : unit.ShortName),
                .. At(Place.Field, [.. unit.Fields]),
                .. At(Place.Alias, [.. unit.Aliases]),
            ];

    private static IReadOnlyList<SearchPart> Page(PublishedPage page)
    {
        if ((page.Path ?? PublicAddresses.Room(page.From.Language, page.Key)) is not { } path)
            return [];
        // The introduction of the search is not what one looks for.
        if (path == PublicAddresses.Search(page.From.Language))
            return [];
        var sections = Sections(page);
        return
        [
            Opening(page, path, sections),
            .. page.Path is null
                ? []
                : sections
                    .Zip(sections.Skip(1).Append(null))
                    .Where(pair => pair.First.Id is not null)
                    .Select(pair => Section(page, pair.First) with { LeadsOn = pair.Second?.Level > pair.First.Level }),
            .. page.Members.Count > 0 ? [Members(page)] : Array.Empty<SearchPart>(),
            .. page.Terms.Select(term => Term(page, term)),
        ];
    }

    // An introduction is read as a whole: what of it has an anchor is the affair of its room.
    private static SearchPart Opening(PublishedPage page, string path, IReadOnlyList<PlainSection> sections) =>
        new(
            HitKind.Guidance,
            page,
            path,
            page.Name,
            [
                .. At(Place.Name, page.Name, page.ShortName == page.Name ? null : page.ShortName),
                .. At(Place.Lead, page.Lead),
                .. At(
                    Place.Text,
                    [
                        .. sections
                            .Where(part => part.Id is null || page.Path is null)
                            .SelectMany(part => part.Passages.Prepend(part.Heading)),
                    ]
                ),
            ]
        );

    private static SearchPart Section(PublishedPage page, PlainSection part) =>
        new(
            part.Level > 2 && part.Heading.EndsWith('?') ? HitKind.Question : HitKind.Guidance,
            page,
            $"{page.Path}#{part.Id}",
            part.Heading,
            [.. At(Place.Name, part.Heading), .. At(Place.Text, [.. part.Passages]), .. At(Place.Body, page.Name)]
        );

    private static SearchPart Members(PublishedPage page) =>
        new(
            HitKind.Guidance,
            page,
            page.Path + "#members",
            page.Name,
            [.. At(Place.Lead, page.Name), .. At(Place.Text, [.. page.Members.Select(member => member.Name)])]
        );

    private static SearchPart Term(PublishedPage page, Term term) =>
        new(
            HitKind.Term,
            page,
            $"{page.Path}#{Glossary.Anchor(term.Acronym)}",
            term.Acronym,
            [.. At(Place.Acronym, term.Acronym), .. At(Place.Lead, term.Meaning)]
        );

    private static IReadOnlyList<SearchPart> Paired(IReadOnlyList<SearchPart> parts, IReadOnlyList<SearchPart> others)
    {
        // Anchors are the same in both languages; only a glossary may have more acronyms in one.
        var byAnchor = others.DistinctBy(Anchor).ToDictionary(Anchor);
        return
        [
            .. parts.Select(part =>
                part.Kind != HitKind.Term && byAnchor.TryGetValue(Anchor(part), out var other)
                    ? part with
                    {
                        Twin = other.Texts,
                    }
                    : part
            ),
        ];
    }

    private static string Anchor(SearchPart part) =>
        part.Path.IndexOf('#', StringComparison.Ordinal) is >= 0 and var at ? part.Path[at..] : "";

    private static IReadOnlyList<PlainSection> Sections(PublishedEntry entry)
    {
        var text = entry.From.Text;
        return PlainSection.Of(text.Summary, text.Detail);
    }

    private static IEnumerable<PlacedText> At(Place place, params string?[] texts) =>
        texts.Where(text => !string.IsNullOrEmpty(text)).Select(text => new PlacedText(place, text!));
}
