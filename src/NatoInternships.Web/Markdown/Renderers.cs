using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace NatoInternships.Markdown;

/// <summary>
/// Links to entries become paths, safe links stay, pictures become their description, all others become text.
/// </summary>
internal sealed class LinkRenderer(Func<string, string, string?> resolve) : HtmlObjectRenderer<LinkInline>
{
    protected override void Write(HtmlRenderer renderer, LinkInline obj)
    {
        var target = obj.IsImage ? null : Resolve(obj.Target());
        if (target is not null)
            renderer.Write("<a href=\"").WriteEscapeUrl(target).Write("\">");
        renderer.WriteChildren(obj);
        if (target is not null)
            renderer.Write("</a>");
    }

    private string? Resolve(string target)
    {
        if (MarkdownLinks.Internal(target) is var (scheme, key, anchor))
            return resolve(scheme, key) is { } path ? path + anchor : null;
        return MarkdownLinks.IsSafe(target) ? target : null;
    }
}

/// <summary>An address in angle brackets; the same schemes are safe as in any other link.</summary>
internal sealed class AutolinkRenderer : HtmlObjectRenderer<AutolinkInline>
{
    protected override void Write(HtmlRenderer renderer, AutolinkInline obj)
    {
        var target = obj.IsEmail ? "mailto:" + obj.Url : obj.Url;
        if (MarkdownLinks.IsSafe(target))
            renderer.Write("<a href=\"").WriteEscapeUrl(target).Write("\">").WriteEscape(obj.Url).Write("</a>");
        else
            renderer.WriteEscape(obj.Url);
    }
}

/// <summary>A list numbered from one stands as steps, each with its numeral in the margin.</summary>
internal sealed class StepsRenderer : ListRenderer
{
    protected override void Write(HtmlRenderer renderer, ListBlock listBlock)
    {
        if (!listBlock.IsOrdered || listBlock.OrderedStart is not (null or "1"))
        {
            base.Write(renderer, listBlock);
            return;
        }

        renderer.WriteLine("<ol class=\"steps\">");
        foreach (var step in listBlock.OfType<ListItemBlock>())
        {
            var isTight = renderer.ImplicitParagraph;
            renderer.ImplicitParagraph = !listBlock.IsLoose;
            renderer.Write("<li><div>");
            renderer.WriteChildren(step);
            renderer.WriteLine("</div></li>");
            renderer.ImplicitParagraph = isTight;
        }

        renderer.WriteLine("</ol>");
    }
}

/// <summary>
/// A heading is its own link, so that its address can be copied; one that holds a link already stays plain.
/// </summary>
internal sealed class SelfLinkedHeadingRenderer : HtmlObjectRenderer<HeadingBlock>
{
    protected override void Write(HtmlRenderer renderer, HeadingBlock obj)
    {
        var id = obj.GetAttributes().Id ?? "";
        var isPlain =
            obj.Inline?.Descendants<LinkInline>().Any() == true
            || obj.Inline?.Descendants<AutolinkInline>().Any() == true;
        renderer.Write($"<h{obj.Level}").WriteAttributes(obj).Write(">");
        if (!isPlain)
            renderer.Write("<a class=\"self\" href=\"#").WriteEscape(id).Write("\">");
        renderer.WriteLeafInline(obj);
        if (!isPlain)
            renderer.Write("</a>");
        renderer.WriteLine($"</h{obj.Level}>");
    }
}
