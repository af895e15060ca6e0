using System.Text.RegularExpressions;
using NatoInternships.Tests.Site;

namespace NatoInternships.Tests.Accounts;

/// <summary>The document on security names tests that exist.</summary>
public sealed partial class SecurityDocument
{
    [Fact]
    public void Every_test_it_names_is_there()
    {
        var named = TestName()
            .Matches(File.ReadAllText(Path.Combine(SourceTree.Root, "docs", "security.md")))
            .Select(match => (Class: match.Groups["class"].Value, Method: match.Groups["method"].Value))
            .Distinct()
            .ToList();
        Assert.True(named.Count > 60, $"only {named.Count} tests are named");
        var sources = Directory
            .EnumerateFiles(Path.Combine(SourceTree.Root, "tests"), "*.cs", SearchOption.AllDirectories)
            .Select(File.ReadAllText)
            .ToList();
        Assert.Empty(
            named
                .Where(name =>
                    !sources.Exists(text =>
                        Regex.IsMatch(text, $@"\bclass {name.Class}\b", RegexOptions.None, TimeSpan.FromSeconds(5))
                        && text.Contains($" {name.Method}(", StringComparison.Ordinal)
                    )
                )
                .Select(name => $"{name.Class}.{name.Method}")
        );
    }

    [GeneratedRegex(
        "`(?<class>[A-Z][A-Za-z]+)\\.(?<method>[A-Z][A-Za-z0-9]*_[A-Za-z0-9_]+)`",
        RegexOptions.ExplicitCapture,
        5000
    )]
    private static partial Regex TestName();
}
