using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Microsoft.AspNetCore.Html;
using NatoInternships.Languages;

namespace NatoInternships.Markdown;

/// <summary>
/// Turns the catalogue's Markdown into the markup of one page. This is the only place where text becomes markup.
/// </summary>
/// <param name="resolve">Finds the path of an entry by scheme and key; null where it has no page, and the link becomes
/// plain text.</param>
/// <param name="glossary">The acronyms to explain, with the glossary's path; the first of each kind on a page links to
/// it.</param>
/// <param name="subject">The page's own acronym, which needs no explaining there.</param>
public sealed class MarkdownWriter(Func<string, string, string?> resolve, Glossary glossary, string? subject = null)
{
    private readonly HashSet<string> _explained = subject is null ? [] : [subject];
    private readonly HeadingIds _ids = new();

    /// <summary>The language of what the page says around the text.</summary>
    public Language Language { get; init; } = Language.English;

    /// <exception cref="InvalidDataException">
    /// The text is beyond the limits: readers are not shown its signs instead.
    /// </exception>
    public RenderedText Write(string text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return RenderedText.Empty;
        var document =
            MarkdownReader.Bounded(text)
            ?? throw new InvalidDataException($"A text is beyond the limits: {MarkdownReader.FaultOf(text)}.");
        _ids.MakeUnique(document);
        var parts = Split(document);
        return new RenderedText(Html(parts[0].Blocks), [.. parts.Skip(1).Select(Section)]);
    }

    private RenderedSection Section((HeadingBlock? Heading, List<Block> Blocks) part) =>
        new(part.Heading!.GetAttributes().Id!, MarkdownReader.PlainText(part.Heading!.Inline), Html(part.Blocks));

    private static List<(HeadingBlock? Heading, List<Block> Blocks)> Split(MarkdownDocument document)
    {
        List<(HeadingBlock? Heading, List<Block> Blocks)> parts = [(null, [])];
        foreach (var block in document)
        {
            if (block is HeadingBlock { Level: 2 } heading)
                parts.Add((heading, []));
            else
                parts[^1].Blocks.Add(block);
        }

        return parts;
    }

    private HtmlString Html(IEnumerable<Block> blocks)
    {
        using var output = new StringWriter();
        var renderer = new HtmlRenderer(output);
        MarkdownReader.Setup(renderer);
        renderer.ObjectRenderers.Replace<Markdig.Renderers.Html.Inlines.LinkInlineRenderer>(new LinkRenderer(resolve));
        renderer.ObjectRenderers.Replace<Markdig.Renderers.Html.Inlines.AutolinkInlineRenderer>(new AutolinkRenderer());
        renderer.ObjectRenderers.Replace<Markdig.Renderers.Html.Inlines.LiteralInlineRenderer>(
            new AcronymRenderer(glossary, _explained)
        );
        renderer.ObjectRenderers.Replace<ListRenderer>(new StepsRenderer());
        renderer.ObjectRenderers.Replace<HeadingRenderer>(new SelfLinkedHeadingRenderer());
        renderer.ObjectRenderers.Replace<Markdig.Extensions.Tables.HtmlTableRenderer>(new TableRenderer(Language));
        renderer.ObjectRenderers.Replace<CodeBlockRenderer>(new CodeRenderer());
        foreach (var block in blocks)
            renderer.Render(block);
        var html = output.ToString().Trim();
        return html.Length == 0 ? (HtmlString)HtmlString.Empty : new HtmlString(html);
    }
}
