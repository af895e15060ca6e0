using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using NatoInternships.Markdown;

namespace NatoInternships.Tests.Markdown;

/// <summary>
/// Reads rendered text as a browser does and says whether anything but the few allowed elements came out.
/// </summary>
internal static partial class Harmless
{
    private static readonly string[] Schemes = ["https:", "http:", "mailto:"];

    private static readonly Dictionary<string, string> Allowed = new()
    {
        ["p"] = "",
        ["strong"] = "",
        ["em"] = "",
        ["br"] = "",
        ["hr"] = "",
        ["blockquote"] = "",
        ["ul"] = "",
        ["ol"] = "start=\\d+|class=steps",
        ["li"] = "",
        ["pre"] = "",
        ["code"] = "",
        ["h2"] = "id=[a-z0-9-]+",
        ["h3"] = "id=[a-z0-9-]+",
        ["h4"] = "id=[a-z0-9-]+",
        ["h5"] = "id=[a-z0-9-]+",
        ["h6"] = "id=[a-z0-9-]+",
        ["a"] = "href=.*|class=(term|self)",
        ["abbr"] = "title=.*",
        ["div"] = "class=scroll|tabindex=0|role=region|aria-label=.*",
        ["table"] = "class=table",
        ["thead"] = "",
        ["tbody"] = "",
        ["tr"] = "",
        ["th"] = "",
        ["td"] = "",
    };

    public static void AssertHarmless(RenderedText text)
    {
        foreach (var section in text.Sections)
            Assert.Matches("^[a-z0-9-]+$", section.Id);
        var markup = string.Concat(text.Sections.Select(section => section.Body).Prepend(text.Intro));
        var page = new HtmlParser().ParseDocument(
            "<!DOCTYPE html><html><head><base "
                + $"href='https://internships.example.org/en'></head><body>"
                + $"<main>{markup}</main><footer></footer></body></html>"
        );
        var main = page.QuerySelector("body > main");
        Assert.True(
            main is not null && main.NextElementSibling == page.QuerySelector("body > footer"),
            $"the text broke out of its place: {markup}"
        );
        Assert.Equal(2, page.Body!.ChildElementCount);
        Assert.DoesNotContain(page.Descendants(), node => node is IComment);
        foreach (var element in main.QuerySelectorAll("*"))
        {
            AssertAllowed(element);
            if (element is IHtmlAnchorElement link)
                Assert.True(
                    Schemes.Contains(link.Protocol) && link.Href.Length > 0,
                    $"a link with {link.Protocol} came out: {markup}"
                );
        }
    }

    /// <summary>The element is one that a text may become, with no attribute that a text may not set.</summary>
    public static void AssertAllowed(IElement element)
    {
        Assert.True(
            Allowed.ContainsKey(element.LocalName),
            $"<{element.LocalName}> came out in <{element.ParentElement?.LocalName}>"
        );
        foreach (var attribute in element.Attributes)
        {
            var form = $"^({Allowed[element.LocalName]})$";
            Assert.True(
                Regex.IsMatch(
                    $"{attribute.Name}={attribute.Value}",
                    form,
                    RegexOptions.Singleline,
                    TimeSpan.FromSeconds(5)
                ),
                $"{attribute.Name}=\"{attribute.Value}\" came out on <{element.LocalName}>"
            );
        }
    }
}
