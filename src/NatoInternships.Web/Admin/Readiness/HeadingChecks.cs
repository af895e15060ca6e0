using NatoInternships.Markdown;

namespace NatoInternships.Admin.Readiness;

/// <summary>
/// Whether headings step down one level at a time, from the second: the page's name is the only first-level one.
/// </summary>
internal static class HeadingChecks
{
    public static IEnumerable<Finding> Of(CandidateText text)
    {
        var above = 1;
        foreach (var field in text.Markdown)
        {
            foreach (var heading in field.Headings)
            {
                if (field.IsTop(heading))
                    yield return Finding.Better(
                        field.Name,
                        FindingKind.TopHeading,
                        MarkdownReader.PlainText(heading.Inline),
                        heading.Line + 1
                    );
                else if (heading.Level > above + 1)
                    yield return Finding.Better(
                        field.Name,
                        FindingKind.HeadingJump,
                        MarkdownReader.PlainText(heading.Inline),
                        heading.Line + 1
                    );
                above = heading.Level;
            }
        }
    }
}
