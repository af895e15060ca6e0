using NatoInternships.Markdown;

namespace NatoInternships.Admin.Readiness;

/// <summary>The site shows no pictures of texts, only the words that stand for them.</summary>
internal static class PictureChecks
{
    public static IEnumerable<Finding> Of(CandidateText text) =>
        from field in text.Markdown
        from picture in field.Pictures
        let words = MarkdownReader.PlainText(picture).Trim()
        select Finding.Better(
            field.Name,
            words.Length == 0 ? FindingKind.PictureWithoutText : FindingKind.PictureHidden,
            words,
            picture.Line + 1
        );
}
