using NatoInternships.Languages;
using NatoInternships.Publishing;

namespace NatoInternships.Units;

/// <summary>Guesses what a reader meant by an address that leads nowhere.</summary>
public static class NearestUnits
{
    private const int Few = 3;
    private const int ShortestTelling = 3;

    /// <summary>
    /// The units that share the most words with a path's end, or have it as their acronym, best first; none where
    /// nothing fits.
    /// </summary>
    public static IReadOnlyList<PublishedUnit> To(string path, Edition? edition)
    {
        var end = Folding.Slug(path[(path.LastIndexOf('/') + 1)..]);
        var wanted = Words(end);
        return edition is null
            ? []
            :
            [
                .. edition
                    .Units.Select(unit => (Unit: unit, Score: Score(unit, end, wanted)))
                    .Where(pair => pair.Score > 0)
                    .OrderByDescending(pair => pair.Score)
                    .Take(Few)
                    .Select(pair => pair.Unit),
            ];
    }

    private static int Score(PublishedUnit unit, string end, HashSet<string> wanted)
    {
        var names = Words(
            Folding.Slug(
                string.Join(' ', [unit.Name, unit.ShortName, unit.Acronym ?? "", unit.Anchor, .. unit.Aliases])
            )
        );
        var isAcronym = unit.Acronym is { } acronym && Folding.Slug(acronym) == end;
        return wanted.Count(names.Contains) + (isAcronym ? Few : 0);
    }

    private static HashSet<string> Words(string slug) =>
        [.. slug.Split('-').Where(word => word.Length >= ShortestTelling).Select(word => word.TrimEnd('s'))];
}
