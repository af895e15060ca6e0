using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using NatoInternships.Time;

namespace NatoInternships.Markdown;

/// <summary>
/// The first mention of an acronym on a page, wherever it stands as a word, links to the glossary, with its meaning as
/// a tooltip; not within a link or heading. A date stays on one line.
/// </summary>
internal sealed class AcronymRenderer(Glossary glossary, HashSet<string> explained) : HtmlObjectRenderer<LiteralInline>
{
    protected override void Write(HtmlRenderer renderer, LiteralInline obj)
    {
        var text = Dates.Unbroken(obj.Content.ToString());
        var written = 0;
        foreach (var mention in IsInLinkOrHeading(obj) ? [] : glossary.Mentions(text))
        {
            if (!explained.Add(mention.Value))
                continue;
            renderer.WriteEscape(text.AsSpan(written..mention.Index));
            Explain(renderer, mention.Value);
            written = mention.Index + mention.Length;
        }

        renderer.WriteEscape(text.AsSpan(written));
    }

    private void Explain(HtmlRenderer renderer, string acronym) =>
        renderer
            .Write("<a class=\"term\" href=\"")
            .WriteEscapeUrl(glossary.Path + "#" + Glossary.Anchor(acronym))
            .Write("\"><abbr title=\"")
            .WriteEscape(glossary.Meaning(acronym))
            .Write("\">")
            .WriteEscape(acronym)
            .Write("</abbr></a>");

    private static bool IsInLinkOrHeading(LiteralInline inline)
    {
        Inline top = inline;
        for (; top.Parent is { } parent; top = parent)
        {
            if (parent is LinkInline)
                return true;
        }

        return (top as ContainerInline)?.ParentBlock is HeadingBlock;
    }
}
