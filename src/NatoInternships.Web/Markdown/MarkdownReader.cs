using System.Text.RegularExpressions;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using NatoInternships.Languages;
using Md = Markdig.Markdown;

namespace NatoInternships.Markdown;

/// <summary>
/// The one Markdown dialect of the site: CommonMark with pipe tables and heading anchors written <c>{#anchor}</c>.
/// Raw HTML is off, and so are Markdig's generic attributes, which would let a text set any attribute at all.
/// </summary>
public static partial class MarkdownReader
{
    /// <summary>The anchor of a heading without a letter that an address may have.</summary>
    private const string Unnamed = "section";

    private static readonly MarkdownPipeline Pipeline = Dialect();

    /// <summary>
    /// Reads a text. One that is beyond the limits is one plain paragraph, so that it can be shown and mended, wherever
    /// it came from.
    /// </summary>
    public static MarkdownDocument Parse(string text) => Bounded(text) ?? Plain(text);

    /// <summary>What keeps a text from being read as Markdown; null where nothing does.</summary>
    public static MarkdownFault? FaultOf(string text) =>
        MarkdownLimits.FaultOf(text) ?? (Read(text) is null ? MarkdownFault.TooDeep : null);

    /// <summary>The links of a text with the line each stands on, counted from 1.</summary>
    public static IEnumerable<(int Line, string Target)> Links(string text)
    {
        var document = Parse(text);
        return document
            .Descendants<LinkInline>()
            .Select(link => (link.Line + 1, link.Target()))
            .Concat(
                document
                    .Descendants<AutolinkInline>()
                    .Select(link => (link.Line + 1, link.IsEmail ? "mailto:" + link.Url : link.Url))
            );
    }

    public static string PlainText(ContainerInline? inline) =>
        inline is null ? "" : string.Concat(inline.Descendants().Select(PlainText));

    /// <summary>What one part of a text says itself, without the parts in it.</summary>
    public static string PlainText(MarkdownObject part) =>
        part switch
        {
            LiteralInline literal => literal.Content.ToString(),
            CodeInline code => code.Content,
            AutolinkInline link => link.Url,
            HtmlEntityInline entity => entity.Transcoded.ToString(),
            LineBreakInline => " ",
            _ => "",
        };

    internal static void Setup(Markdig.Renderers.IMarkdownRenderer renderer) => Pipeline.Setup(renderer);

    /// <summary>Reads a text; null where it is beyond the limits.</summary>
    internal static MarkdownDocument? Bounded(string text)
    {
        if (MarkdownLimits.FaultOf(text) is not null || Read(text) is not { } document)
            return null;
        foreach (var heading in document.Descendants<HeadingBlock>())
        {
            // The page has the only first-level heading.
            heading.Level = Math.Max(heading.Level, 2);
            TakeAnchor(heading);
        }

        // The language of a code block would become a class, and a tab in it one of the site's own.
        foreach (var code in document.Descendants<FencedCodeBlock>())
            code.GetAttributes().Classes?.Clear();
        // A bar in the code of a table's cell is written \|, so as not to end the cell.
        foreach (var code in document.Descendants<Table>().SelectMany(table => table.Descendants<CodeInline>()))
            code.Content = code.Content.Replace("\\|", "|", StringComparison.Ordinal);
        return document;
    }

    private static MarkdownPipeline Dialect()
    {
        var builder = new MarkdownPipelineBuilder().DisableHtml().UsePipeTables();
        // Four spaces before a paragraph are an accident; code stands between fences.
        builder.BlockParsers.TryRemove<IndentedCodeBlockParser>();
        builder.InlineParsers.Replace<EmphasisInlineParser>(new EmphasisParser());
        return builder.Build();
    }

    private static MarkdownDocument? Read(string text)
    {
        try
        {
            var document = Md.Parse(Spaced().Replace(text, mark => NoBreak().Replace(mark.Value, " ")), Pipeline);
            return MarkdownLimits.IsTooDeep(document) ? null : document;
        }
        catch (ArgumentException)
        {
            // The library's own limit of depth.
            return null;
        }
    }

    private static MarkdownDocument Plain(string text)
    {
        var paragraph = new ParagraphBlock { Inline = new ContainerInline() };
        paragraph.Inline.AppendChild(new LiteralInline(text));
        return [paragraph];
    }

    private static void TakeAnchor(HeadingBlock heading)
    {
        var last = heading.Inline?.Descendants<LiteralInline>().LastOrDefault();
        var match = Anchor().Match(last?.Content.ToString() ?? "");
        if (match.Success)
        {
            last!.Content = new Markdig.Helpers.StringSlice(last.Content.ToString()[..match.Index]);
            heading.GetAttributes().Id = match.Groups["id"].Value;
        }
        else
        {
            heading.GetAttributes().Id = Folding.Address(PlainText(heading.Inline)) is { Length: > 0 } id
                ? id
                : Unnamed;
        }
    }

    // From the right: from the left its work would grow with the square of the spaces in a heading.
    [GeneratedRegex(@"\s*\{#(?<id>[a-z0-9-]+)\}\s*$", RegexOptions.ExplicitCapture | RegexOptions.RightToLeft, 1000)]
    private static partial Regex Anchor();

    // On a Mac, Option and space type a no-break space, and Option is still down behind many a sign. It counts as
    // a space at the start of a line, behind its sign and in the second line of a table. All keeps its place.
    [GeneratedRegex(
        @"^[^\S\r\n]*(?:(?:#{1,6}|[-*+>]|\d{1,9}[.)])[^\S\r\n]+)*|^(?=\S*\|)[-|:\p{Zs}\t]+$",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Spaced();

    [GeneratedRegex(@"[^\S \t\r\n]", RegexOptions.None, 1000)]
    private static partial Regex NoBreak();
}
