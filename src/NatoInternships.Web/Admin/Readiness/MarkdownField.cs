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
