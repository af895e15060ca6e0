using System.Globalization;
using System.Text.RegularExpressions;
using NatoInternships.Addresses;
using NatoInternships.Time;

namespace NatoInternships.Admin.Editing;

/// <summary>
/// Reads the texts of fields, one by one, by their specs. What is wrong becomes a fault, and reading goes on, so that
/// all faults are named at once.
/// </summary>
public sealed partial class FieldReader(IReadOnlyDictionary<string, string> fields, IReadOnlyList<FieldSpec> specs)
{
    private readonly Dictionary<string, FieldSpec> _specs = specs.ToDictionary(spec => spec.Name);
    private readonly List<FieldFault> _faults = [];

    public IReadOnlyList<FieldFault> Faults => _faults;

    /// <summary>Whether anything stands in any field of a language.</summary>
    public bool Has(string language) =>
        fields.Any(field =>
            field.Key.StartsWith(language + ".", StringComparison.Ordinal)
            && !field.Key.EndsWith(".officialName", StringComparison.Ordinal)
            && !string.IsNullOrWhiteSpace(field.Value)
        );

    public string Text(string name) => TextOrNull(name) ?? "";

    public string? TextOrNull(string name)
    {
        var spec = _specs[name];
        var text = Typed(name);
        if (text.Length == 0 && spec.Required)
            Fault(name, FieldProblem.Missing);
        Check(spec.Control, text, spec.Longest, spec.Range, spec.Choices, name);
        return text.Length == 0 ? null : text;
    }

    /// <summary>
    /// Markdown as typed, without the empty lines around it; the spaces before its first word stay, since four of them
    /// are code.
    /// </summary>
    public string Markdown(string name)
    {
        var text = fields.GetValueOrDefault(name, "").ReplaceLineEndings("\n").TrimEnd();
        var start = text.Length - text.TrimStart().Length;
        text = text[(text.LastIndexOf('\n', Math.Max(0, start - 1), Math.Max(0, start)) + 1)..];
        if (text.Length > _specs[name].Longest)
            Fault(name, FieldProblem.TooLong);
        // A line of this mark alone parts summary and detail in a content file.
        if (text.Split('\n').Contains(ContentImport.ContentFile.MoreMark))
            Fault(name, FieldProblem.NotAllowed);
        return text;
    }

    public int Number(string name) => NumberIn(Text(name)) ?? 0;

    public bool Flag(string name) => Typed(name) == "true";

    public PartialDate? Date(string name) => PartialDate.TryParse(TextOrNull(name), out var date) ? date : null;

    public T Choice<T>(string name)
        where T : struct, Enum => Enum.TryParse<T>(TextOrNull(name), ignoreCase: true, out var value) ? value : default;

    public IReadOnlyList<string> List(string name)
    {
        var (spec, items) = (
            _specs[name],
            FieldText.Items(fields.GetValueOrDefault(name, "").ReplaceLineEndings("\n"))
        );
        for (var row = 0; row < items.Count; row++)
            Check(FieldControl.Line, items[row], spec.Longest, default, [], name, row + 1);
        return items;
    }

    /// <summary>The records of a field, each made of its cells; an empty cell is null.</summary>
    public IReadOnlyList<T> Records<T>(string name, Func<IReadOnlyList<string?>, T> make)
    {
        var spec = _specs[name];
        var records = FieldText.Records(
            fields.GetValueOrDefault(name, "").ReplaceLineEndings("\n"),
            spec.Columns.Count
        );
        for (var row = 0; row < records.Count; row++)
        {
            foreach (var (column, cell) in spec.Columns.Zip(records[row]))
            {
                if (cell.Length == 0 && column.Required)
                    Fault(name, FieldProblem.Missing, row + 1, column.Name);
                Check(column.Control, cell, column.Longest, column.Range, [], name, row + 1, column.Name);
            }
        }

        return [.. records.Select(cells => make([.. cells.Select(cell => cell.Length == 0 ? null : cell)]))];
    }

    public void Fault(string name, FieldProblem problem, int? row = null, string? column = null) =>
        _faults.Add(new FieldFault(name, problem, row, column));

    public static int? NumberIn(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    public static PartialDate? DateIn(string? text) => PartialDate.TryParse(text, out var date) ? date : null;

    public static IReadOnlyList<int> NumbersIn(string? text) =>
        [.. (text ?? "").Split([' ', ',', ';'], StringSplitOptions.RemoveEmptyEntries).Select(NumberIn).OfType<int>()];

    private string Typed(string name) => fields.GetValueOrDefault(name, "").Trim();

    private void Check(
        FieldControl control,
        string text,
        int longest,
        (int Least, int Most) range,
        IReadOnlyList<string> choices,
        string name,
        int? row = null,
        string? column = null
    )
    {
        if (text.Length == 0)
            return;
        if (text.Length > longest)
            Fault(name, FieldProblem.TooLong, row, column);
        if (text.Any(char.IsControl))
            Fault(name, FieldProblem.NotOneLine, row, column);
        else if (ProblemOf(control, text, range, choices) is { } problem)
            Fault(name, problem, row, column);
    }

    private static FieldProblem? ProblemOf(
        FieldControl control,
        string text,
        (int Least, int Most) range,
        IReadOnlyList<string> choices
    ) =>
        control switch
        {
            FieldControl.Date when DateIn(text) is null => FieldProblem.NotADate,
            FieldControl.Number when NumberIn(text) is not { } number || number < range.Least || number > range.Most =>
                FieldProblem.NotANumber,
            FieldControl.Numbers
                when NumbersIn(text) is not { Count: > 0 } numbers
                    || numbers.Any(number => number < range.Least || number > range.Most)
                    || NumberSigns().IsMatch(text) => FieldProblem.NotANumber,
            FieldControl.Choice when !choices.Contains(text) => FieldProblem.NotAChoice,
            FieldControl.Url
                when !(Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http") =>
                FieldProblem.NotAUrl,
            FieldControl.Address when !PublicAddresses.IsWellFormed(text) => FieldProblem.NotAnAddress,
            _ => null,
        };

    [GeneratedRegex("[^0-9 ,;]", RegexOptions.None, 1000)]
    private static partial Regex NumberSigns();
}
