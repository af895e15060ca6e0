namespace NatoInternships.Tests.Seed;

/// <summary>A line of <c>seed.tsv</c>: the page it belongs to, the kind of fact, and what must stand there.</summary>
internal sealed record SeedRow(string Page, string Kind, string Expected)
{
    /// <summary>The key of the unit or body whose page it is, which is also its id in the catalogue.</summary>
    public string? Key => Page.Split('/') is ["", "en", "units" or "bodies", var key] ? key : null;
}

internal static class SeedTable
{
    private static readonly string[] Kinds = ["name", "acronym", "list item", "number", "link", "fact"];

    public static IReadOnlyList<SeedRow> Rows { get; } =
    [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Seed", "seed.tsv")).Skip(1).Select(Read)];

    /// <summary>The units under the International Military Staff, in the source's order.</summary>
    public static IReadOnlyList<string> Units { get; } =
    [
        .. Rows.Where(row => row.Page.StartsWith("/en/units/", StringComparison.Ordinal))
            .Select(row => row.Key!)
            .Distinct(),
    ];

    /// <summary>A text as a reader sees it: single spaces, and one kind of apostrophe.</summary>
    public static string Plain(string text) =>
        // Soft hyphens only say where a long word may break.
        string.Join(
            ' ',
            text.Replace("\u00AD", "", StringComparison.Ordinal)
                .Replace('’', '\'')
                .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        );

    private static SeedRow Read(string line) =>
        line.Split('\t') is [var page, var kind, { Length: > 0 } expected] && Kinds.Contains(kind)
            ? new SeedRow(page, kind, expected)
            : throw new InvalidDataException($"No row of page, kind and expected text: {line}");
}
