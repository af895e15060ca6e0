using System.Text.RegularExpressions;
using NatoInternships.Tests.Site;

namespace NatoInternships.Tests.Architecture;

/// <summary>The floors and arrows that <c>docs/architecture.md</c> draws in Mermaid.</summary>
internal static partial class Drawing
{
    private static readonly string Page = File.ReadAllText(Path.Combine(SourceTree.Root, "docs", "architecture.md"));

    /// <summary>The rooms from the lowest to the highest, in the order in which they are drawn.</summary>
    public static IReadOnlyList<string> Rooms { get; } =
    [
        .. Floor()
            .Matches(Page)
            .Reverse()
            .SelectMany(floor => Word().Matches(floor.Groups["rooms"].Value))
            .Select(word => word.Value),
    ];

    public static IReadOnlyList<(string From, string To)> Arrows { get; } =
    [.. Arrow().Matches(Page).Select(arrow => (arrow.Groups["from"].Value, arrow.Groups["to"].Value))];

    /// <summary>The files that the walks name.</summary>
    public static IReadOnlyList<string> Files { get; } =
    [.. Path_().Matches(Page).Select(path => path.Groups["path"].Value)];

    [GeneratedRegex(@"subgraph [^\n]*\n(?<rooms>[^\n]*)\n\s*end", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Floor();

    [GeneratedRegex(@"\w+", RegexOptions.None, 1000)]
    private static partial Regex Word();

    [GeneratedRegex(@"^\s*(?<from>\w+) --> (?<to>\w+)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Arrow();

    [GeneratedRegex(@"`(?<path>[\w./]+\.(cs|cshtml))`", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Path_();
}
