using System.Text.RegularExpressions;
using NatoInternships.Tests.Site;

namespace NatoInternships.Tests.Architecture;

/// <summary>
/// The desk has the sheet of the public pages too. A part of those says nothing of what the desk's own sheet calls by
/// the same name, but for what both have: controls and the frame.
/// </summary>
public sealed partial class Sheets
{
    private static readonly string[] Shared = ["forms.css", "frame.css"];

    [Fact]
    public void No_part_of_a_public_page_styles_a_class_of_the_desk()
    {
        var styles = SourceTree.Site(".css").Where(sheet => sheet.Path.StartsWith("Styles/", StringComparison.Ordinal));
        var desk = Classes(styles.Single(sheet => sheet.Path == "Styles/admin.css").Text).ToHashSet();
        Assert.NotEmpty(desk);
        Assert.Empty(
            from part in styles
            where part.Path.StartsWith("Styles/parts/", StringComparison.Ordinal)
            where !Array.Exists(Shared, name => part.Path.EndsWith("/" + name, StringComparison.Ordinal))
            from found in Classes(part.Text).Distinct().Where(desk.Contains)
            select $"{part.Path}: .{found}"
        );
    }

    /// <summary>The classes with which selectors begin.</summary>
    private static IEnumerable<string> Classes(string sheet) =>
        Selectors()
            .Matches(Comments().Replace(sheet, ""))
            .SelectMany(found => found.Groups["selector"].Value.Split(','))
            .Select(selector => FirstClass().Match(selector))
            .Where(first => first.Success)
            .Select(first => first.Groups["name"].Value);

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline, 1000)]
    private static partial Regex Comments();

    [GeneratedRegex(@"(?<=^|[{};])\s*(?<selector>[^{};@]+)\{", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Selectors();

    [GeneratedRegex(@"^\s*\.(?<name>[\w-]+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex FirstClass();
}
