using CsCheck;

namespace NatoInternships.Tests.Fuzzing;

/// <summary>Texts as nobody would write them, made of what readers stumble over.</summary>
internal static class Odd
{
    private static readonly string[] Markdown =
    [
        ">",
        "> ",
        "- ",
        "1. ",
        "* ",
        "*",
        "**",
        "***",
        "_",
        "__",
        "`",
        "```",
        "~~~",
        "[",
        "]",
        "](",
        "![",
        "](unit:a)",
        "](https://e.org)",
        "](javascript:x)",
        "[a]: b",
        "[^1]",
        "<",
        "<a@b.c>",
        "<https://e.org>",
        "<!--",
        "-->",
        "<!--more-->",
        "|",
        "|---|",
        "| a |",
        "#",
        "## ",
        "{#a}",
        "{#",
        "---",
        "===",
        "\\",
        "\\\n",
        "&amp;",
        "&#0;",
        "&",
        "*[MC]: x",
        "*[a]:",
        ":",
        "    ",
        "\t",
        "  \n",
        "\n",
        "\n\n",
        "a",
        "MC",
        "’",
        "'",
        "\"",
    ];

    private static readonly string[] Yaml =
    [
        "---",
        "\n---\n",
        "...",
        "\n",
        "\n  ",
        "\n- ",
        "- ",
        "? ",
        ": ",
        ":",
        "&a ",
        "*a",
        "<<: *a",
        "!!int ",
        "!x ",
        "{",
        "}",
        "[",
        "]",
        ",",
        "|\n",
        ">\n",
        "'",
        "\"",
        "\\x",
        "# ",
        "%YAML 1.2\n",
        "null",
        "~",
        "\t",
        "\n\t",
        "name: ",
        "kind: body",
        "place: ",
        "aliases:",
        "facts:",
        "title: ",
        "@",
        "`",
        "\u0085",
        "\u2028",
    ];

    private static readonly string[] Sheet =
    [
        ",",
        ";",
        "\t",
        "\"",
        "\"\"",
        "\n",
        "\r\n",
        "\r",
        "key",
        "en.name",
        "kind",
        "order",
        "legal-advisor",
        "=1+1",
        "'",
        "|",
        "\\|",
        "\\",
        "true",
        "999999999999",
        "-1",
        "2018-13-45",
        "https://",
        "a",
    ];

    private static readonly string[] Signs =
    [
        "\0",
        "\u0001",
        "\u001b",
        "\u007f",
        "\u00a0",
        "\u00ad",
        "\u0301",
        "\u200b",
        "\u200d",
        "\u202e",
        "\u2066",
        "\ufeff",
        "\uffff",
        "\ud800",
        "\udc00",
        "😀",
        "ﬁ",
        "İ",
        "ß",
        "漢",
        "é",
        "e\u0301",
        "ﷺ",
        "\u2028",
        "\u0000",
    ];

    public static readonly Gen<string> MarkdownText = Of(Markdown);

    public static readonly Gen<string> YamlText = Of(Yaml);

    public static readonly Gen<string> SheetText = Of(Sheet);

    public static readonly Gen<string> AnyText = Of([.. Markdown, .. Yaml, .. Sheet]);

    /// <summary>A sound text with pieces put in, taken out and said over.</summary>
    public static Gen<string> Mutated(IReadOnlyList<string> sound, Gen<string> pieces) =>
        Gen.Select(
            Gen.OneOf(sound.ToArray()),
            Gen.Select(Gen.Int[0, 100_000], Gen.Int[0, 40], pieces).Array[1, 4],
            (text, changes) =>
                changes.Aggregate(
                    text,
                    (whole, change) =>
                    {
                        var at = change.Item1 % (whole.Length + 1);
                        return whole[..at] + change.Item3 + whole[Math.Min(whole.Length, at + change.Item2)..];
                    }
                )
        );

    // Few pieces, or one of them again and again: depth and length are where readers break.
    private static Gen<string> Of(string[] pieces)
    {
        var piece = Gen.OneOf(Gen.OneOf(pieces.Concat(Signs).ToArray()), Gen.String[0, 3]);
        var few = piece.Array[0, 30].Select(string.Concat);
        var many = Gen.Select(piece.Array[1, 4], Gen.Int[1, 6_000]).Select((some, times) => Repeated(some, times));
        return Gen.Select(few, Gen.Frequency((3, Gen.Const("")), (1, many)), few, (a, b, c) => a + b + c);
    }

    private static string Repeated(string[] pieces, int times) =>
        string.Concat(Enumerable.Repeat(string.Concat(pieces), times));
}
