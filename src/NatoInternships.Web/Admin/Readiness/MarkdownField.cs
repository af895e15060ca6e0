using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using NatoInternships.Markdown;

namespace NatoInternships.Admin.Readiness;

/// <summary>A field of Markdown, read. Lines are counted from 1.</summary>
internal sealed class MarkdownField(string name, string source)
{
    private readonly MarkdownDocument _document = MarkdownReader.Parse(source);

    public string Name => name;

    public string Source => source;

    /// <summary>
    /// The paragraphs and list items as plain text. Headings and tables are left out: they hold no sentences.
    /// </summary>
    public IEnumerable<Passage> Passages =>
        _document
            .Descendants<ParagraphBlock>()
            .Where(block => !IsInTable(block))
            .Select(block => new Passage(MarkdownReader.PlainText(block.Inline), block.Line + 1));

    /// <summary>The pieces of text that are no link, each on its own.</summary>
    public IEnumerable<string> TextOutsideLinks =>
        _document.Descendants<LiteralInline>().Where(text => !IsInLink(text)).Select(text => text.Content.ToString());

    /// <summary>
    /// What readers see of each line. Code is left out, and so is what was written to be seen: a sign behind a
    /// backslash, an address in angle brackets.
    /// </summary>
    public IEnumerable<SeenLine> Seen =>
        _document
            .Descendants<LeafBlock>()
            .Where(block => block.Inline is not null)
            .SelectMany(block =>
                block
                    .Inline!.Descendants<Inline>()
                    .GroupBy(part => part.Line)
                    .Select(parts => new SeenLine(
                        string.Concat(parts.Select(Shown)),
                        parts.Key + 1,
                        block is ParagraphBlock && !IsInTable(block)
                    ))
            );

    /// <summary>The names of addresses that no link uses: such a line is not shown.</summary>
    public IEnumerable<(string Label, int Line)> UnusedDefinitions =>
        _document
            .Descendants<LinkReferenceDefinition>()
            .Except(_document.Descendants<LinkInline>().Select(link => link.Reference))
            .Select(definition => (definition!.Label ?? "", definition.Line + 1));

    public IEnumerable<HeadingBlock> Headings => _document.Descendants<HeadingBlock>();

    public IEnumerable<LinkInline> Pictures => _document.Descendants<LinkInline>().Where(link => link.IsImage);

    /// <summary>Every link with its text; an address in angle brackets is its own text.</summary>
    public IEnumerable<(int Line, string Target, string Text)> Links =>
        _document
            .Descendants<LinkInline>()
            .Where(link => !link.IsImage)
            .Select(link => (link.Line + 1, link.Target(), MarkdownReader.PlainText(link)))
            .Concat(
                _document
                    .Descendants<AutolinkInline>()
                    .Select(link => (link.Line + 1, link.IsEmail ? "mailto:" + link.Url : link.Url, link.Url))
            );

    /// <summary>
    /// Whether a heading is written with one sign, which the reader has turned into a second-level one.
    /// </summary>
    public bool IsTop(HeadingBlock heading) =>
        Written(heading) is var text && (heading.IsSetext ? text.EndsWith("=") : !text.StartsWith("##"));

    private ReadOnlySpan<char> Written(HeadingBlock heading) =>
        source.AsSpan(heading.Span.Start, heading.Span.Length).Trim();

    private static string Shown(Inline part) =>
        part switch
        {
            CodeInline or AutolinkInline => SeenLine.Meant,
            LiteralInline { IsFirstCharacterEscaped: true } text => SeenLine.Meant + text.Content.ToString()[1..],
            // An ampersand may begin an entity that was written twice; the others are signs by intent.
            HtmlEntityInline entity when entity.Transcoded.ToString() != "&" => SeenLine.Meant,
            _ => MarkdownReader.PlainText(part),
        };

    private static bool IsInTable(Block block)
    {
        for (var parent = block.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is TableCell)
                return true;
        }

        return false;
    }

    private static bool IsInLink(Inline inline)
    {
        for (var parent = inline.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is LinkInline)
                return true;
        }

        return false;
    }
}

/// <summary>A paragraph or list item as plain text, and the line on which it begins.</summary>
internal sealed record Passage(string Text, int Line);

/// <summary>A line as readers see it.</summary>
/// <param name="Text">Its words, with <see cref="Meant"/> for what was written to be seen as it is.</param>
/// <param name="Line">Its line in the field.</param>
/// <param name="IsText">Whether it stands in a paragraph or list, where a line may begin something.</param>
internal sealed record SeenLine(string Text, int Line, bool IsText)
{
    public const string Meant = "\uFFFC";
}
