using System.Globalization;
using System.Text.RegularExpressions;

namespace NatoInternships.Catalogue;

/// <summary>
/// What the site itself says of why something was done. It is kept as a code, so that each reader is told in their
/// language; what a person said stands behind it as typed.
/// </summary>
/// <param name="Kind">What was done.</param>
/// <param name="Number">The revision it was done with.</param>
/// <param name="Field">The name of the one field it was done to; null for all of them.</param>
/// <param name="Said">What a person said; may be empty.</param>
public sealed partial record Reason(ReasonKind Kind, int? Number = null, string? Field = null, string Said = "")
{
    /// <summary>Null where the text is what a person said, which has no line end.</summary>
    public static Reason? Read(string why) =>
        Code().Match(why) is { Success: true } code
        && Enum.TryParse<ReasonKind>(code.Groups["kind"].Value, out var kind)
            ? new Reason(
                kind,
                int.TryParse(code.Groups["number"].Value, CultureInfo.InvariantCulture, out var number) ? number : null,
                code.Groups["field"].Value is { Length: > 0 } field ? field : null,
                code.Groups["said"].Value
            )
            : null;

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Kind} {Number} {Field}\n{Said}");

    [GeneratedRegex(
        @"\A(?<kind>[A-Z]\w+) (?<number>\d*) (?<field>\S*)\n(?<said>.*)\z",
        RegexOptions.Singleline | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Code();
}

/// <summary>The names are kept in the database: never rename one.</summary>
public enum ReasonKind
{
    ContentImported,
    SheetImported,
    MarkdownImported,
    Restored,
    Undone,
}
