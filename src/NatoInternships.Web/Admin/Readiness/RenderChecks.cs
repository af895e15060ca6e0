using NatoInternships.Markdown;
using NatoInternships.Publishing;

namespace NatoInternships.Admin.Readiness;

/// <summary>Whether the page can be made at all: it is rendered by the writer that will publish it.</summary>
internal static class RenderChecks
{
    public static IEnumerable<Finding> Of(CandidateText text)
    {
        var entry = text.Entry;
        var builder = new EditionBuilder(text.Language, entry.Facts.Public, path => path);
        if (builder.WhyNot(new LiveEntry(entry.Key, entry.Content, default, null)) is null)
            return [];
        var field = text.Markdown.FirstOrDefault(field => MarkdownReader.FaultOf(field.Source) is not null);
        return [Finding.Block(field?.Name ?? text.Field("summary"), FindingKind.Unwritable)];
    }
}
