using System.Text.RegularExpressions;
using Markdig;
using Markdig.Extensions.Abbreviations;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Md = Markdig.Markdown;

namespace NatoInternships.Markdown;

/// <summary>
/// The one Markdown dialect of the site: CommonMark with pipe tables and heading anchors written <c>{#anchor}</c>.
/// Raw HTML is off, and so are Markdig's generic attributes, which would let a text set any attribute at all.
/// </summary>
public static partial class MarkdownReader
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .DisableHtml()
        .UsePipeTables()
        .UseAbbreviations()
        .Build();

    /// <summary>Reads a text; <paramref name="acronyms"/> are put before it as abbreviation definitions.</summary>
    public static MarkdownDocument Parse(string text, string acronyms = "")
    {
        var document = Md.Parse(acronyms + text, Pipeline);
        foreach (var heading in document.Descendants<HeadingBlock>())
        {
            // The page has the only first-level heading.
            heading.Level = Math.Max(heading.Level, 2);
            TakeAnchor(heading);
        }

        return document;
    }

    /// <summary>The links of a text with the line each stands on, counted from 1.</summary>
    public static IEnumerable<(int Line, string Target)> Links(string text) =>
        Parse(text)
            .Descendants<LinkInline>()
            .Select(link => (link.Line + 1, link.Target()))
            .Concat(
                Parse(text)
                    .Descendants<AutolinkInline>()
                    .Select(link => (link.Line + 1, link.IsEmail ? "mailto:" + link.Url : link.Url))
            );

    public static string PlainText(ContainerInline? inline) =>
        inline is null
            ? ""
            : string.Concat(
                inline
                    .Descendants()
                    .Select(part =>
                        part switch
                        {
                            LiteralInline literal => literal.Content.ToString(),
                            CodeInline code => code.Content,
                            AbbreviationInline abbreviation => abbreviation.Abbreviation.Label ?? "",
                            AutolinkInline link => link.Url,
                            HtmlEntityInline entity => entity.Transcoded.ToString(),
                            LineBreakInline => " ",
                            _ => "",
                        }
                    )
            );

    internal static void Setup(Markdig.Renderers.IMarkdownRenderer renderer) => Pipeline.Setup(renderer);

    private static void TakeAnchor(HeadingBlock heading)
    {
        var last = heading.Inline?.Descendants<LiteralInline>().LastOrDefault();
        var match = Anchor().Match(last?.Content.ToString() ?? "");
        if (match.Success)
        {
            last!.Content = new Markdig.Helpers.StringSlice(match.Groups["text"].Value);
            heading.GetAttributes().Id = match.Groups["id"].Value;
        }
        else
        {
            heading.GetAttributes().Id = Slug(PlainText(heading.Inline));
        }
    }

    private static string Slug(string heading)
    {
        var slug = NotAddress().Replace(heading.ToLowerInvariant(), "-").Trim('-');
        return slug.Length > 0 ? slug : "section";
    }

    [GeneratedRegex(@"^(?<text>.*?)\s*\{#(?<id>[a-z0-9-]+)\}\s*$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Anchor();

    [GeneratedRegex("[^a-z0-9]+", RegexOptions.None, 1000)]
    private static partial Regex NotAddress();
}
