using NatoInternships.Addresses;
using NatoInternships.Catalogue;
using NatoInternships.Languages;
using NatoInternships.Markdown;

namespace NatoInternships.Publishing;

/// <summary>
/// Renders the entries of one language, each on its own, so that every page finds its markup ready. Whatever an entry
/// makes the rendering throw, that entry alone is a fault. What would come out the same as in an edition before is
/// taken from there.
/// </summary>
internal sealed class EditionBuilder
{
    private readonly Language _language;
    private readonly LiveCatalogue _live;
    private readonly Func<string, string> _address;
    private readonly Edition? _before;
    private readonly bool _linksStand;
    private readonly Glossary _glossary;
    private readonly List<LeftOut> _faults = [];
    private readonly Dictionary<string, string> _slugs = [];

    /// <param name="language">The language.</param>
    /// <param name="live">What is rendered.</param>
    /// <param name="address">Where links to a path lead.</param>
    /// <param name="before">An edition of this language, of which what is the same is taken over.</param>
    /// <param name="linksStand">Whether all links are known to lead where they led there.</param>
    public EditionBuilder(
        Language language,
        LiveCatalogue live,
        Func<string, string> address,
        Edition? before = null,
        bool linksStand = false
    )
    {
        (_language, _live, _address) = (language, live, address);
        (_before, _linksStand) = (before, linksStand);
        var glossary =
            live.Entries.Values.Select(entry => Made(entry, Glossary)).FirstOrDefault(glossary => glossary is not null)
            ?? Markdown.Glossary.None;
        _glossary = before?.Glossary.SaysTheSame(glossary) == true ? before.Glossary : glossary;
    }

    /// <summary>What could not be rendered.</summary>
    public IReadOnlyCollection<LeftOut> Faults => _faults;

    public Edition Build()
    {
        var rendered = _live.Entries.Values.Select(entry => Made(entry, Rendered)).ToList();
        return new Edition(
            _language,
            _live,
            _glossary,
            [.. rendered.OfType<PublishedUnit>()],
            [.. rendered.OfType<PublishedPage>()]
        );
    }

    /// <summary>Why an entry could not be rendered among these; null where it could.</summary>
    public LeftOut? WhyNot(LiveEntry entry) =>
        Made(entry, Rendered) is null ? _faults.Find(fault => fault.Key == entry.Key) : null;

    private T? Made<T>(LiveEntry entry, Func<LiveEntry, T?> make)
        where T : class
    {
        try
        {
            return make(entry);
        }
        catch (Exception fault)
        {
            _faults.Add(new LeftOut(entry.Key, LeftOutReason.Unwritable, fault.Message));
            return null;
        }
    }

    private PublishedEntry? Rendered(LiveEntry entry) => Taken(entry) ?? (PublishedEntry?)Unit(entry) ?? Page(entry);

    private PublishedEntry? Taken(LiveEntry entry) =>
        _before?.Rendered(entry.Key) is { From: var from } same
        && from.IsOf(entry, _glossary)
        && (_linksStand || from.Leads(Resolve))
            ? same
            : null;

    private PublishedUnit? Unit(LiveEntry entry)
    {
        if (entry.Content is not UnitContent content || content.Text(_language) is not { } text)
            return null;
        var from = new RenderedFrom(entry, _glossary, _language);
        return new PublishedUnit(from, text, entry.Path(_language.Other), from.Writer(Resolve, text.Acronym))
        {
            Path = entry.Path(_language)!,
            Kind = content.Kind,
            Parent = content.Parent,
            Apply = content.Apply,
            ApplyUrl = content.ApplyUrl,
            SharedWith = content.SharedWith,
            Acronym = text.Acronym,
            OfficialName = text.OfficialName,
            Aliases = text.Aliases,
            Place = text.Place,
            Line = text.Line ?? text.Lead,
            Tasks = text.Tasks,
            Skills = text.Skills,
            NotFound = text.NotFound,
            LatestNotice = content.LatestNotice,
            LatestClosing = content.LatestClosing,
            Countries = content.Countries,
            Fields = text.Fields,
            Facts = text.Facts,
            Links = text.Links,
            SinceThen = text.SinceThen,
            OtherName = content.Text(_language.Other) is { } other ? (other.Name, other.OfficialName) : null,
            FieldSlugs = [.. text.Fields.Select(Slug)],
            Interests = text.Interests,
            InterestSlugs = [.. text.Interests.Select(interest => Slug(interest.Name))],
        };
    }

    private PublishedPage? Page(LiveEntry entry)
    {
        if (entry.Content is not GuidanceContent content || content.Text(_language) is not { } text)
            return null;
        var from = new RenderedFrom(entry, _glossary, _language);
        return new PublishedPage(from, text, entry.Path(_language.Other), from.Writer(Resolve, subject: null))
        {
            Path = entry.Path(_language),
            Section = content.Section,
            Cycle = content.Cycle,
            Calls = content.Calls,
            Terms = text.Terms,
            Members = text.Members,
            MinimumAge = content.MinimumAge,
            Answers = text.Answers,
            Synonyms = text.Synonyms,
        };
    }

    private string? Resolve(string scheme, string key) => Path(scheme, key) is { } path ? _address(path) : null;

    private string? Path(string scheme, string key) =>
        _live.Entries.GetValueOrDefault(key) switch
        {
            { Content: UnitContent } unit when scheme == "unit" => unit.Path(_language),
            { Content: GuidanceContent { Section: GuidanceSection.Intro } } when scheme == "page" =>
                PublicAddresses.Room(_language, key),
            { Content: GuidanceContent } page when scheme == "page" => page.Path(_language),
            _ => null,
        };

    // Of few fields and interests: each is kept once for all units.
    private string Slug(string name) =>
        _slugs.TryGetValue(name, out var slug) ? slug : _slugs[name] = Folding.Slug(name);

    private Glossary? Glossary(LiveEntry entry) =>
        entry.Content is GuidanceContent content && content.Text(_language) is { Terms.Count: > 0 } text
            ? new Glossary(
                text.Terms.Select(term => (term.Acronym, term.Meaning)),
                content.Path(_language) is { } path ? _address(path) : ""
            )
            : null;
}
