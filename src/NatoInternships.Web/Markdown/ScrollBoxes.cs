using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using NatoInternships.Languages;

namespace NatoInternships.Markdown;

/// <summary>
/// What may be wider than a phone scrolls in a box of its own that the keyboard can reach, a region with a name.
/// </summary>
internal static class ScrollBox
{
    public static void Open(HtmlRenderer renderer, string name) =>
        renderer
            .Write("<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"")
            .WriteEscape(name)
            .Write("\">");

    public static void Close(HtmlRenderer renderer) => renderer.WriteLine("</div>");
}

/// <summary>
/// A table is named by its columns, else by the heading above it. Aligned columns would become style attributes, which
/// the site's content security policy forbids.
/// </summary>
internal sealed class TableRenderer(Language language) : HtmlTableRenderer
{
    protected override void Write(HtmlRenderer renderer, Table table)
    {
        ScrollBox.Open(renderer, Columns(table) ?? HeadingAbove(table) ?? Unnamed);
        table.GetAttributes().AddClass("table");
        table.ColumnDefinitions.Clear();
        base.Write(renderer, table);
        ScrollBox.Close(renderer);
    }

    private string Unnamed => language == Language.French ? "Tableau" : "Table";

    private static string? Columns(Table table)
    {
        var names = (table.FirstOrDefault() as TableRow)?.Descendants<LeafBlock>().Select(Text).Where(IsWord).ToList();
        return names is { Count: > 0 } ? string.Join(", ", names) : null;
    }

    private static string? HeadingAbove(Block table)
    {
        for (var block = table; block.Parent is { } parent; block = parent)
        {
            var above = parent
                .Take(parent.IndexOf(block))
                .OfType<HeadingBlock>()
                .LastOrDefault(head => IsWord(Text(head)));
            if (above is not null)
                return Text(above);
        }

        return null;
    }

    private static string Text(LeafBlock block) => MarkdownReader.PlainText(block.Inline).Trim();

    private static bool IsWord(string text) => text.Any(char.IsLetterOrDigit);
}

/// <summary>A block of code keeps its lines.</summary>
internal sealed class CodeRenderer : CodeBlockRenderer
{
    // English and French have the same word for it.
    private const string Name = "Code";

    protected override void Write(HtmlRenderer renderer, CodeBlock obj)
    {
        ScrollBox.Open(renderer, Name);
        base.Write(renderer, obj);
        ScrollBox.Close(renderer);
    }
}
