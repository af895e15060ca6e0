using System.Text.RegularExpressions;
using NatoInternships.Tests.Site;

namespace NatoInternships.Tests.Architecture;

/// <summary>
/// A public view prints a path of the site by <c>Showing.Address</c> and in no other way, so that a preview can keep it
/// inside. It may also name an anchor, an absolute address, a page elsewhere, and a file of the site by its root.
/// </summary>
public sealed partial class SitePaths
{
    [Fact]
    public void Public_views_print_paths_by_one_helper() =>
        Assert.Empty(
            SourceTree
                .Site(".cshtml")
                .Where(view => !Desk().IsMatch(view.Path))
                .SelectMany(view => Strays(view.Text).Select(stray => $"{view.Path}: {stray}"))
        );

    [Theory]
    [InlineData("""<a href="@unit.Path">""")]
    [InlineData("""<a href="@Addresses.Home(language)">""")]
    [InlineData("""<form class="form" action="/en/catalogue">""")]
    [InlineData("""<a href="@(model.Url ?? unit.Path)">""")]
    [InlineData("""<button formaction="@unit.Path">""")]
    [InlineData("""<link href="~/site.css">""")]
    public void The_guard_sees_another_way(string markup) => Assert.Single(Strays(markup));

    private static IEnumerable<string> Strays(string markup) =>
        Attributes()
            .Matches(markup)
            .Select(found => found.Groups["value"].Value)
            .Where(value => !Fine().IsMatch(value));

    [GeneratedRegex("^(Admin|Accounts|Desk)/", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Desk();

    [GeneratedRegex("""\s(href|action|formaction|src)="(?<value>[^"]*)""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Attributes();

    [GeneratedRegex(
        @"^(#.*|@Showing\.Address\(.*|@Site\.Value\.Absolute\(.*|@(\w+\.)?[Uu]rl|@official|@desk|/[a-z-]+\.[a-z0-9]+)$",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Fine();
}
