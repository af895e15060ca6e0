using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace NatoInternships.Tests.Markdown;

/// <summary>
/// Looks at a whole page as a browser has read it: nothing on it runs, loads or sends but what the site itself put
/// there.
/// </summary>
internal static class HarmlessPage
{
    // What no page of the site has.
    private const string Foreign =
        "script:not([src]), img, image, object, embed, applet, frame, frameset, portal, base, style, math, audio, "
        + "video, marquee, svg script, svg foreignObject, meta[http-equiv], [style], [srcdoc], [formaction], "
        + "[ping], [background]";

    private static readonly string[] Schemes = ["https:", "http:", "mailto:", "about:"];

    /// <param name="page">The page.</param>
    /// <param name="like">The same page with harmless words in it: what stands in its body stands in this one's too, no
    /// more and no less.</param>
    public static void AssertHarmless(IHtmlDocument page, IHtmlDocument like)
    {
        Assert.Empty(page.QuerySelectorAll(Foreign).Select(element => element.OuterHtml));
        foreach (var attribute in page.All.SelectMany(element => element.Attributes))
        {
            Assert.False(
                attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase),
                $"{attribute.Name}=\"{attribute.Value}\" came out"
            );
            if (attribute.LocalName is "src" or "action" or "data" or "poster" or "srcset")
                Assert.Matches("^/(?![/\\\\])", attribute.Value);
        }

        Assert.DoesNotContain(page.Descendants(), node => node is IComment);
        Assert.All(page.All.OfType<IHtmlAnchorElement>(), link => Assert.Contains(link.Protocol, Schemes));
        Assert.Equal(Frame(like), Frame(page));
    }

    /// <summary>What a text that closed an element too many, or left one open, would change.</summary>
    private static IEnumerable<string> Frame(IHtmlDocument page) =>
        page.QuerySelectorAll("head > *, body > *, main > *, footer *, form[action], iframe, script")
            .Select(element =>
                $"{element.ParentElement?.LocalName} > {element.LocalName} "
                + $"{element.GetAttribute("src") ?? element.GetAttribute("action")}"
            );
}
