using NatoInternships.Tests.Site;

namespace NatoInternships.Tests.Admin.Lists;

/// <summary>Reads the rows of a list off its page.</summary>
internal static class ListReading
{
    /// <summary>The keys of the rows, in their order.</summary>
    public static IReadOnlyList<string> Keys(this Answer page) =>
        [.. page.Document.QuerySelectorAll("tbody input[name=keys]").Select(box => box.GetAttribute("value")!)];

    /// <summary>The text of one cell of a row, by the word that stands beside it on a phone.</summary>
    public static string Cell(this Answer page, string key, string label) =>
        page.Document.QuerySelector($"tbody tr:has(input[value='{key}']) td[data-l='{label}']")!.TextContent.Trim();
}
