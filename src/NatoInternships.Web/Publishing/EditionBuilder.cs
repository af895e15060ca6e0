using NatoInternships.Addresses;
using NatoInternships.Catalogue;
using NatoInternships.Languages;
using NatoInternships.Markdown;

namespace NatoInternships.Publishing;

/// <summary>Renders the entries of one language, so that every page finds its markup ready.</summary>
internal sealed class EditionBuilder(
    Language language,
    IReadOnlyCollection<LiveEntry> entries,
    Func<string, string> address
)
{
    private readonly Glossary _glossary = FindGlossary(language, entries, address);
    private readonly Dictionary<string, EntryContent> _contents = entries.ToDictionary(
        entry => entry.Key,
        entry => entry.Content
    );

    public Edition Build() =>
        new(
            language,
            [.. entries.Select(Unit).OfType<PublishedUnit>()],
            [.. entries.Select(Page).OfType<PublishedPage>()]
        );

    private PublishedUnit? Unit(LiveEntry entry)
    {
        if (entry.Content is not UnitContent content || content.Text(language) is not { } text)
            return null;
        return new PublishedUnit(
            entry,
            text,
            content.Path(language.Other),
            new MarkdownWriter(Resolve, _glossary, text.Acronym) { Language = language }
        )
        {
            Path = content.Path(language)!,
            Kind = content.Kind,
            Parent = content.Parent,
            Apply = content.Apply,
            ApplyUrl = content.ApplyUrl,
            SharedWith = content.SharedWith,
            Acronym = text.Acronym,
            OfficialName = text.OfficialName,
            Aliases = text.Aliases,
            Place = text.Place,
            Fields = text.Fields,
            Facts = text.Facts,
            Links = text.Links,
            SinceThen = text.SinceThen,
            OtherName = content.Text(language.Other) is { } other ? (other.Name, other.OfficialName) : null,
            SearchText = SearchText(content, text),
        };
    }

    private PublishedPage? Page(LiveEntry entry)
    {
        if (entry.Content is not GuidanceContent content || content.Text(language) is not { } text)
            return null;
        return new PublishedPage(
            entry,
            text,
            content.Path(language.Other),
            new MarkdownWriter(Resolve, _glossary) { Language = language }
        )
        {
            Path = content.Path(language),
            Section = content.Section,
            Cycle = content.Cycle,
            Calls = content.Calls,
            Terms = text.Terms,
            Members = text.Members,
            MinimumAge = content.MinimumAge,
            Answers = text.Answers,
        };
    }

    private string? Resolve(string scheme, string key) => Path(scheme, key) is { } path ? address(path) : null;

    private string? Path(string scheme, string key) =>
        _contents.GetValueOrDefault(key) switch
        {
            UnitContent unit when scheme == "unit" => unit.Path(language),
            GuidanceContent { Section: GuidanceSection.Intro } when scheme == "page" => PublicAddresses.Room(
                language,
                key
            ),
            GuidanceContent page when scheme == "page" => page.Path(language),
            _ => null,
        };

    private static string SearchText(UnitContent content, UnitText text) =>
        string.Join(
            '\n',
            [
                text.Name,
                text.ShortName,
                text.Acronym ?? "",
                text.Lead,
                text.Place ?? "",
                .. text.Aliases,
                .. text.Fields,
                text.Summary,
                text.Detail,
                .. text.SinceThen,
                content.English.Name,
                content.French?.Name ?? "",
            ]
        );

    private static Glossary FindGlossary(
        Language language,
        IEnumerable<LiveEntry> entries,
        Func<string, string> address
    ) =>
        entries
            .Select(entry => entry.Content)
            .OfType<GuidanceContent>()
            .Select(content =>
                content.Text(language) is { Terms.Count: > 0 } text
                    ? new Glossary(
                        text.Terms.Select(term => (term.Acronym, term.Meaning)),
                        content.Path(language) is { } path ? address(path) : ""
                    )
                    : null
            )
            .FirstOrDefault(glossary => glossary is not null)
        ?? Glossary.None;
}
