using NatoInternships.Catalogue;
using NatoInternships.Publishing;

namespace NatoInternships.Admin.Readiness;

/// <summary>Looks an entry over before it is published: what must be mended, and what would be better.</summary>
public static class ReadinessCheck
{
    public static IReadOnlyList<Finding> Of(string key, EntryContent content, CatalogueFacts facts)
    {
        var candidate = new Candidate(key, content, facts);
        return [.. SharedFieldChecks.Of(candidate), .. candidate.Texts.SelectMany(Of), .. FrenchChecks.Of(candidate)];
    }

    /// <summary>How easy each language’s text is to read, where there is enough of it.</summary>
    public static IReadOnlyList<ReadingEase> Levels(EntryContent content) =>
        [
            .. new Candidate("", content, new CatalogueFacts(default, new LiveCatalogue([])))
                .Texts.Select(SentenceChecks.Level)
                .OfType<ReadingEase>(),
        ];

    private static IEnumerable<Finding> Of(CandidateText text) =>
        [
            .. EssentialChecks.Of(text),
            .. RenderChecks.Of(text),
            .. AnswerChecks.Of(text),
            .. LinkChecks.Of(text),
            .. SentenceChecks.Of(text),
            .. LinkTextChecks.Of(text),
            .. HeadingChecks.Of(text),
            .. SignChecks.Of(text),
            .. PictureChecks.Of(text),
            .. AcronymChecks.Of(text),
            .. SourceChecks.Of(text),
        ];
}
