using Lucene.Net.Index;
using Lucene.Net.Search.Similarities;
using NatoInternships.Catalogue;
using NatoInternships.Publishing;

namespace NatoInternships.Search;

/// <summary>
/// How much a word counts where it stands. It depends on the text alone, not on how many others there are, so that an
/// index that was brought up to date ranks as one that is built anew; how rare a word is, the query says.
/// </summary>
internal sealed class Ranking : DefaultSimilarity
{
    public override float Idf(long docFreq, long numDocs) => 1;

    public override float Coord(int overlap, int maxOverlap) => 1;

    public override float QueryNorm(float sumOfSquaredWeights) => 1;

    // Twice is more than once, and ten times hardly more than five.
    public override float Tf(float freq) => 1 + (0.2f * MathF.Log(freq));

    // A name of two words is about each of them; a page of five hundred is not about every one.
    public override float LengthNorm(FieldInvertState state) =>
        state.Boost * MathF.Pow(Math.Max(1, state.Length - state.NumOverlap), -0.15f);

    /// <summary>What a word counts for in a place.</summary>
    public static float Of(Place place) =>
        place switch
        {
            Place.Acronym => 7,
            Place.Name => 6,
            Place.Field => 5,
            Place.Alias => 4,
            Place.Lead => 3,
            Place.Tasks => 2.2f,
            Place.Text => 1.6f,
            _ => 0.4f,
        };

    /// <summary>
    /// What a part of the site counts for: a unit before the acronym that stands for it, a section before the opening
    /// of its page or what only stands above questions, and what applicants ask before what the site says of itself.
    /// </summary>
    public static float Of(SearchPart part) =>
        part switch
        {
            { Kind: HitKind.Term } => 0.6f,
            { Entry: PublishedPage { Section: GuidanceSection.Intro } } => 0.5f,
            { Entry: PublishedPage { Section: GuidanceSection.About } } => 0.6f,
            { LeadsOn: true } => 0.7f,
            { Kind: HitKind.Guidance } when !part.Path.Contains('#', StringComparison.Ordinal) => 0.85f,
            _ => 1,
        };

    /// <summary>What a word counts for that is like the one that was asked for.</summary>
    public static float Of(Likeness how) =>
        how switch
        {
            Likeness.Same => 1,
            Likeness.Form => 0.7f,
            Likeness.Acronym => 0.8f,
            Likeness.Synonym => 0.7f,
            Likeness.Spelling => 0.7f,
            Likeness.OtherLanguage => 0.65f,
            _ => 0.5f,
        };
}
