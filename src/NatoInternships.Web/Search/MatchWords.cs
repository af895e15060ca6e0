using Microsoft.Extensions.Localization;
using NatoInternships.Languages;
using NatoInternships.Publishing;

namespace NatoInternships.Search;

/// <summary>Why something was found, in words.</summary>
internal static class MatchWords
{
    private const int MostPlaces = 3;
    private const int MostOfAWord = 2;
    private const int MostWords = 4;

    extension(IStringLocalizer<Words> words)
    {
        /// <summary>
        /// The words that were met, each with where it stands; the last that stands for a word that was asked for says
        /// how: "pay" and " in the name", "stipend" and " in the text, same meaning as “salary”".
        /// </summary>
        public IEnumerable<(string Met, string Why)> Whys(Hit hit) =>
            hit
                .Matches.GroupBy(match => (match.Asked, match.How))
                .Select(same => same.Take(MostOfAWord).ToList())
                .SelectMany(same =>
                    same.Select(match =>
                        (match.Met, words.Where(hit, match) + (match == same[^1] ? words.How(match) : ""))
                    )
                )
                .Take(MostWords);

        private string How(WordMatch match)
        {
            var isSame = match.How <= Likeness.Form || Folding.Fold(match.Asked) == Folding.Fold(match.Met);
            return isSame ? "" : $", {words.Of("Alike", match.How, match.Asked)}";
        }

        private string Where(Hit hit, WordMatch match)
        {
            // An acronym and what it stands for are seen at once.
            if (hit.Kind == HitKind.Term)
                return "";
            var isUnit = hit.Entry is PublishedUnit;
            var places = match
                .Places.Select(place => isUnit ? words.Of(place) : words.Of("PlaceOnPage", place))
                .Distinct()
                .Take(MostPlaces)
                .ToList();
            return places.Count > 1
                ? " " + words["{0} and {1}", string.Join(", ", places.SkipLast(1)), places[^1]]
                : $" {places[0]}";
        }
    }
}
