using System.Text;
using System.Text.RegularExpressions;
using NatoInternships.Catalogue.Fields;

namespace NatoInternships.Admin.Transfer;

/// <summary>
/// The text of a field as the cell of a spreadsheet, and back, so that out and in again changes nothing. Items of a
/// list and cells of a record are parted by <c> | </c>, records by line ends; a backslash keeps a bar that belongs to a
/// text.
/// </summary>
public static partial class SheetCell
{
    private const string Bar = " | ";

    public static string Write(Field field, string value) =>
        Defused(
            field.Control switch
            {
                FieldControl.List => Joined(value.Split('\n')),
                FieldControl.Records => string.Join(
                    '\n',
                    value.Split('\n').Select(record => Joined(record.Split(FieldText.Cell)))
                ),
                _ => value,
            }
        );

    public static string Read(Field field, string cell) =>
        field.Control switch
        {
            FieldControl.List => FieldText.Lines(Lines(cell).SelectMany(Parts)),
            FieldControl.Records => FieldText.Lines(
                Lines(cell).Select(line => string.Join(FieldText.Cell, Parts(line)))
            ),
            FieldControl.Flag => Flag(Undefused(cell)),
            _ => Undefused(cell),
        };

    /// <summary>
    /// What a spreadsheet would run as a formula gets an apostrophe in front, and so does what already looks like that.
    /// </summary>
    private static string Defused(string text) => Dangerous().IsMatch(text) ? "'" + text : text;

    private static string Undefused(string cell) =>
        cell.StartsWith('\'') && Dangerous().IsMatch(cell) ? cell[1..] : cell;

    private static string[] Lines(string cell) => Undefused(cell).Split('\n');

    private static string Joined(IEnumerable<string> parts) =>
        string.Join(
            Bar,
            parts.Select(part =>
                part.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("|", "\\|", StringComparison.Ordinal)
            )
        );

    private static IEnumerable<string> Parts(string line)
    {
        var part = new StringBuilder();
        for (var place = 0; place < line.Length; place++)
        {
            if (line[place] == '\\' && place + 1 < line.Length)
            {
                part.Append(line[++place]);
            }
            else if (line[place] == '|')
            {
                yield return part.ToString().Trim();
                part.Clear();
            }
            else
            {
                part.Append(line[place]);
            }
        }

        yield return part.ToString().Trim();
    }

    // A spreadsheet writes a flag in capitals, and in its own language. Left out it is true, as in a file.
    private static string Flag(string cell) =>
        cell.Trim().ToUpperInvariant() switch
        {
            "TRUE" or "VRAI" or "" => "true",
            "FALSE" or "FAUX" => "false",
            var other => other,
        };

    [GeneratedRegex(@"\A'*[=+\-@\t\r＝＋－＠]", RegexOptions.None, 1000)]
    private static partial Regex Dangerous();
}
