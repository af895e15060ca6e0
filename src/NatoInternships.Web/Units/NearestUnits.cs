using NatoInternships.Publishing;

namespace NatoInternships.Units;

/// <summary>Guesses what a reader meant by an address that leads nowhere.</summary>
public static class NearestUnits
{
    private const int Few = 3;
    private const int ShortestTelling = 3;

    /// <summary>The units that share the most words with a path, best first; none where nothing fits.</summary>
    public static IReadOnlyList<PublishedUnit> To(string path, Edition? edition)
    {
        var wanted = Words(path[(path.LastIndexOf('/') + 1)..]);
        return edition is null ? [] : [.. edition.Units
            .Select(unit => (Unit: unit, Score: Score(unit, wanted)))
            .Where(pair => pair.Score > 0)
            .OrderByDescending(pair => pair.Score)
            .Take(Few)
            .Select(pair => pair.Unit)];
    }

    private static int Score(PublishedUnit unit, HashSet<string> wanted)
    {
        var acronym = UnitFilter.Fold(unit.Acronym ?? "");
        var names = Words(string.Join(' ', [unit.Name, unit.ShortName, unit.Anchor, .. unit.Aliases]));
        return wanted.Count(names.Contains) + (wanted.Contains(acronym) ? Few : 0);
    }

    private static HashSet<string> Words(string text) => [.. UnitFilter.Slug(text).Split(['-', '_', '.', '(', ')', '/'])
        .Where(word => word.Length >= ShortestTelling)
        .Select(word => word.TrimEnd('s'))];
}
