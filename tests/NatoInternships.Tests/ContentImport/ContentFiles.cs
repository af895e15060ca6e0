namespace NatoInternships.Tests.ContentImport;

/// <summary>
/// Small, sound content files; a test changes the one line it is about. The front matter begins on line 2, the text of
/// an unchanged body's file stands on line 9.
/// </summary>
internal static class ContentFiles
{
    private static readonly string[] BodyFields =
    [
        "kind: body",
        "order: 1",
        "apply: headquarters",
        "name: Legal",
        "lead: Legal advice.",
    ];
    private static readonly string[] FrenchFields = ["name: Droit", "lead: Conseil juridique."];
    private static readonly string[] GuidanceFields =
    [
        "section: guidance",
        "order: 1",
        "title: How to apply",
        "lead: Online.",
    ];

    /// <summary>A body in English, with one field replaced or added, one left out, or another text.</summary>
    public static string Body(string? with = null, string? without = null, string text = "Text.") =>
        File(BodyFields, with, without, text);

    public static string Unit(string parent, string? with = null, string text = "Text.") =>
        File(["kind: unit", $"parent: {parent}", .. BodyFields[1..]], with, null, text);

    public static string French(string? with = null, string? without = null, string text = "Texte.") =>
        File(FrenchFields, with, without, text);

    public static string Guidance(string? with = null, string? without = null, string text = "Text.") =>
        File(GuidanceFields, with, without, text);

    private static string File(string[] fields, string? with, string? without, string text)
    {
        var field = with?.Split(':')[0];
        var replaced = fields.Any(line => line.Split(':')[0] == field);
        var lines = fields
            .Where(line => line.Split(':')[0] != without)
            .Select(line => line.Split(':')[0] == field ? with! : line)
            .Concat(with is null || replaced ? [] : [with]);
        return $"---\n{string.Join('\n', lines)}\n---\n\n{text}\n";
    }
}
