using NatoInternships.Tests.Site;

namespace NatoInternships.Tests.Architecture;

/// <summary>Text becomes markup in the Markdown room only.</summary>
public sealed class Markup
{
    private static readonly string[] Doors =
    [
        "new HtmlString(",
        "Html.Raw",
        "MarkupString",
        "AppendHtml(",
        "SetHtmlContent(",
    ];

    [Fact]
    public void Only_the_Markdown_room_makes_markup_of_text()
    {
        var found = SourceTree
            .Site(".cs", ".cshtml")
            .Where(file => Doors.Any(door => file.Text.Contains(door, StringComparison.Ordinal)))
            .Select(file => file.Path)
            .ToList();
        Assert.Equal(["Markdown/MarkdownWriter.cs"], found);
    }
}
