using Markdig.Extensions.Tables;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace NatoInternships.Markdown;

/// <summary>A heading of a page with what stands between it and the next one.</summary>
/// <param name="Id">The id it can be linked by; null before the first heading.</param>
/// <param name="Level">2 for those of the page's parts.</param>
/// <param name="Heading">What it says.</param>
/// <param name="Passages">The paragraphs, items and rows of a table under it.</param>
public sealed record PlainSection(string? Id, int Level, string Heading, IReadOnlyList<string> Passages)
{
    /// <summary>The texts of one page, heading by heading, without any sign of Markdown; the ids are those of the
    /// page.</summary>
    public static IReadOnlyList<PlainSection> Of(params string[] texts)
    {
        var ids = new HeadingIds();
        List<PlainSection> sections = [];
        foreach (var text in texts.Where(text => text.Length > 0))
        {
            var document = MarkdownReader.Parse(text);
            ids.MakeUnique(document);
            Read(document, sections);
        }

        return sections;
    }

    private static void Read(MarkdownDocument document, List<PlainSection> sections)
    {
        List<string> passages = [];
        sections.Add(new PlainSection(null, 1, "", passages));
        foreach (var block in document)
        {
            if (block is HeadingBlock heading)
            {
                passages = [];
                var says = MarkdownReader.PlainText(heading.Inline).Trim();
                sections.Add(new PlainSection(heading.GetAttributes().Id, heading.Level, says, passages));
            }
            else
            {
                passages.AddRange(Said(block).Where(passage => passage.Length > 0));
            }
        }
    }

    private static IEnumerable<string> Said(Block block) =>
        block switch
        {
            Table table => table.OfType<TableRow>().Select(row => string.Join(" – ", row.SelectMany(Leaves))),
            // A line that is leaning as a whole says where the text is from.
            ParagraphBlock { Inline: { FirstChild: EmphasisInline only } } when only.NextSibling is null => [],
            _ => Leaves(block),
        };

    private static IEnumerable<string> Leaves(Block block) =>
        block switch
        {
            LeafBlock { Inline: { } inline } => [MarkdownReader.PlainText(inline).Trim()],
            FencedCodeBlock code => [code.Lines.ToString()],
            ContainerBlock container => container.SelectMany(Said),
            _ => [],
        };
}
