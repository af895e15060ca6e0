using NatoInternships.Publishing;

namespace NatoInternships.Search;

/// <summary>What else words may name in an edition: a field of study, a body, a country.</summary>
internal sealed class Readings
{
    private const int MostOfAKind = 3;
    private const int MostOfATerm = 40;
    private readonly Dictionary<string, List<Reading>> _byTerm = [];
    private readonly Tongue _tongue;

    public Readings(Edition edition, Stems stems)
    {
        _tongue = Tongue.Of(edition.Language);
        IEnumerable<Reading> all = [.. Fields(edition), .. Countries(edition), .. Bodies(edition)];
        foreach (var reading in all)
        {
            foreach (var word in WordStream.Sought(reading.Name, _tongue).DistinctBy(word => word.Folded))
            {
                Keep(word.Folded, reading);
                Keep(stems.Of(word.Folded), reading);
            }
        }
    }

    /// <summary>The readings that what was asked names, the surest first.</summary>
    /// <param name="groups">What was asked.</param>
    /// <param name="marking">The same, for marking.</param>
    /// <param name="isTyping">Whether the beginning of a name is enough.</param>
    public IReadOnlyList<(Reading Reading, FoundWord By)> Of(
        IReadOnlyList<AskedGroup> groups,
        Marking marking,
        bool isTyping = false
    ) =>
        [
            .. groups
                .SelectMany(group => group.Others)
                .SelectMany(other => _byTerm.GetValueOrDefault(other.Terms[0]) ?? [])
                .Distinct()
                .Select(reading => (Reading: reading, Named: Named(reading, marking, isTyping)))
                .Where(pair => pair.Named.By is not null)
                .OrderByDescending(pair => pair.Named.Share)
                .ThenByDescending(pair => pair.Reading.Units)
                .GroupBy(pair => pair.Reading.Kind)
                .OrderBy(kind => kind.Key)
                .SelectMany(kind => kind.Take(MostOfAKind))
                .Select(pair => (pair.Reading, pair.Named.By!)),
        ];

    // Of a word that names of thousands have, a few.
    private void Keep(string term, Reading reading)
    {
        if (!_byTerm.TryGetValue(term, out var known))
            _byTerm[term] = known = [];
        if (known.Count < MostOfATerm)
            known.Add(reading);
    }

    // A field is named by its first word or by most of them; a body or a country by all.
    private (FoundWord? By, float Share) Named(Reading reading, Marking marking, bool isTyping)
    {
        var found = marking.Find(reading.Name).FindAll(one => one.How != Likeness.Beginning || isTyping);
        if (found.Count == 0)
            return (null, 0);
        var words = WordStream.Sought(reading.Name, _tongue).Where(word => word.Of == 1).ToList();
        var met = words.Count(word => found.Exists(one => one.Start <= word.Start && word.End <= one.End));
        var share = (float)met / words.Count;
        var isNamed =
            share == 1 || (reading.Kind == ReadingKind.Field && (share > 0.5f || found[0].Start == words[0].Start));
        return isNamed ? (found.MaxBy(one => one.Weight), share * found.Max(one => one.Weight)) : (null, 0);
    }

    private static IEnumerable<Reading> Fields(Edition edition) =>
        edition
            .Units.SelectMany(unit => unit.Fields.Zip(unit.FieldSlugs, (name, slug) => (name, slug, unit)))
            .GroupBy(field => field.slug)
            .Select(field => new Reading(
                ReadingKind.Field,
                field.First().name,
                field.Key,
                field.Count(one => edition.IsAppliedTo(one.unit))
            ));

    private static IEnumerable<Reading> Bodies(Edition edition) =>
        edition
            .Headquarters.Concat(edition.OtherBodies)
            .SelectMany(body =>
                new[] { body.Name, body.Acronym ?? body.Name }
                    .Distinct()
                    .Select(name => new Reading(ReadingKind.Body, name, body.Key, edition.DoorsOf(body).Count))
            );

    private static IEnumerable<Reading> Countries(Edition edition) =>
        edition
            .Pages.SelectMany(page => page.Members)
            .Select(member => new Reading(ReadingKind.Country, member.Name, member.Code, 0));
}
