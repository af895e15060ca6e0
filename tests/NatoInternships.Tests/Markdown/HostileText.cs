using System.Globalization;
using System.Text.RegularExpressions;
using NatoInternships.Catalogue;
using NatoInternships.Markdown;

namespace NatoInternships.Tests.Markdown;

/// <summary>
/// Each line of <c>attacks.txt</c>, read as Markdown, comes out without anything that could run or load.
/// </summary>
public sealed class HostileText
{
    private static readonly Glossary Glossary = new([("MC", "\"><script>Military Committee</script>")], "/en/glossary");

    public static TheoryData<string> Attacks => [.. Written];

    /// <summary>All attacks as they are, with nothing escaped.</summary>
    internal static IEnumerable<string> All => Written.Select(Unescape);

    private static IEnumerable<string> Written =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Markdown", "attacks.txt"))
            .Where(line => !line.StartsWith("// ", StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Attacks))]
    public void An_attack_comes_out_harmless(string attack) => AssertHarmless(Unescape(attack));

    [Theory]
    [MemberData(nameof(Attacks))]
    public void An_attack_in_the_middle_of_a_text_comes_out_harmless(string attack) =>
        AssertHarmless($"## Before\n\nText MC.\n\n- item {Unescape(attack)}\n\n## After {{#after}}\n\nText.");

    [Fact]
    public void There_are_many_attacks() => Assert.True(Attacks.Count >= 450, $"only {Attacks.Count}");

    [Theory]
    [InlineData("<p><script>alert(1)</script></p>")]
    [InlineData("<p onclick=\"alert(1)\">x</p>")]
    [InlineData("<p><a href=\"javascript:alert(1)\">x</a></p>")]
    [InlineData("<p><a href=\" java\nscript:alert(1)\">x</a></p>")]
    [InlineData("<p style=\"color: red\">x</p>")]
    [InlineData("<p>x</p><!-- x -->")]
    [InlineData("</main><p>x</p>")]
    [InlineData("<p><img src=\"x\"></p>")]
    public void The_judge_itself_sees_harm(string markup)
    {
        var harm = new RenderedText(new Microsoft.AspNetCore.Html.HtmlString(markup), []);
        Assert.ThrowsAny<Xunit.Sdk.XunitException>(() => Harmless.AssertHarmless(harm));
    }

    // What is beyond the limits never becomes markup at all.
    private static void AssertHarmless(string text)
    {
        if (MarkdownReader.FaultOf(text) is null)
            Harmless.AssertHarmless(Render(text));
        else
            Assert.Throws<InvalidDataException>(() => Render(text));
    }

    // The most generous resolver: every key leads somewhere, so that every anchor reaches the page.
    private static RenderedText Render(string text) =>
        new MarkdownWriter((_, _) => "/en/units/somewhere", Glossary).Write(text);

    private static string Unescape(string line) =>
        Regex
            .Replace(
                line,
                @"\\u(?<unit>[0-9a-f]{4})",
                match =>
                    (
                        (char)
                            int.Parse(match.Groups["unit"].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture)
                    ).ToString(),
                RegexOptions.ExplicitCapture,
                TimeSpan.FromSeconds(5)
            )
            .Replace("\\n", "\n", StringComparison.Ordinal);
}
