using System.Text.RegularExpressions;
using NatoInternships.Catalogue.Fields;

namespace NatoInternships.Admin.Readiness;

/// <summary>
/// Signs of Markdown or HTML that readers would see, since what they were to make did not come about, and lines that
/// Markdown would hide.
/// </summary>
internal static partial class SignChecks
{
    private const int Before = 10;
    private const int Longest = 40;

    public static IEnumerable<Finding> Of(CandidateText text) =>
        text.Markdown.SelectMany(Markdown).Concat(text.Fields.SelectMany(field => Lines(text, field)));

    private static IEnumerable<Finding> Markdown(MarkdownField field) =>
        field
            .Seen.Select(line => Check(field.Name, line))
            .OfType<Finding>()
            .Concat(
                field.UnusedDefinitions.Select(unseen =>
                    Finding.Better(field.Name, FindingKind.LineUnseen, $"[{unseen.Label}]", unseen.Line)
                )
            );

    private static Finding? Check(string field, SeenLine line)
    {
        var sign = Signs().Match(line.Text);
        if (!sign.Success && line.IsText)
            sign = Beginnings().Match(line.Text);
        return sign.Success
            ? Finding.Better(field, FindingKind.SignsSeen, Around(line.Text, sign.Index), line.Line)
            : null;
    }

    /// <summary>A field of one line knows no Markdown at all.</summary>
    private static IEnumerable<Finding> Lines(CandidateText text, Field field)
    {
        IReadOnlyList<Column> columns = field.Control switch
        {
            FieldControl.Line or FieldControl.List => [field],
            FieldControl.Records => field.Columns,
            _ => [],
        };
        return text
            .Entry.Values[field.Name]
            .Rows.SelectMany(row => columns.Zip(row))
            .Where(cell => cell.First.Control is FieldControl.Line or FieldControl.List)
            .Select(cell => (Text: cell.Second, Sign: Signs().Match(cell.Second)))
            .Where(cell => cell.Sign.Success)
            .Select(cell => Finding.Better(field.Name, FindingKind.SignsInLine, Around(cell.Text, cell.Sign.Index)));
    }

    private static string Around(string line, int sign)
    {
        var start = Math.Max(0, sign - Before);
        var words = line.Substring(start, Math.Min(Longest, line.Length - start));
        return words.Replace(SeenLine.Meant, "…", StringComparison.Ordinal).Trim();
    }

    // Emphasis, a link, a reference, a comment, an element, an entity written twice, a backslash, code, an anchor.
    [GeneratedRegex(
        @"\*\*|__|~~|\]\(|\]\[|\[\^|!\[|\](?= \((https?:|www\.|mailto:|unit:|page:))|\)\[(?=https?:|www\.)|<!--"
            + "|</?(a|abbr|b|br|center|div|em|font|h[1-6]|hr|i|img|li|ol|p|script|small|span|strong|style|sub|sup|table"
            + @"|td|th|tr|u|ul)\b[^<>]*>|&([A-Za-z][a-z]{1,8}\d*|\#(\d+|x[\da-f]+));|\\|`|\{\#",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Signs();

    // A heading, an item, a step, a row, a quotation, a box to tick, a definition.
    [GeneratedRegex(
        @"^\s*(#{1,6}\s|\#\#|[-*+>]\s|\d{1,2}[.)]\s|\||\[[ x]\]\s|\*\[[^\]]+\]:"
            + @"|\[[^\]]+\]:\s*(https?:|www\.|mailto:|unit:|page:|<|\#))",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Beginnings();
}
