using System.Globalization;
using NatoInternships.Catalogue.Fields;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace NatoInternships.ContentImport;

/// <summary>
/// The fields of a file, read one by one. What has another shape than its field becomes a <see cref="ContentFault"/>
/// with its line, and reading goes on, so that one run names every fault, up to a hundred.
/// </summary>
public sealed class FrontMatter(string file, YamlMappingNode node, ICollection<ContentFault> faults)
{
    private readonly HashSet<string> _known = [];

    public FieldValue Value(Field field) =>
        field.Control switch
        {
            FieldControl.List => FieldValue.List(Items(field.InFiles).Select(Text)),
            FieldControl.Records => new FieldValue([.. Rows(field).Select(row => Cells(field, row))]),
            _ => FieldValue.Of(Text(field.InFiles)),
        };

    /// <summary>Adds a fault for each field that nobody asked for.</summary>
    public void RefuseUnknown()
    {
        var known = string.Join(", ", _known);
        foreach (var key in node.Children.Keys.Where(key => !_known.Contains((key as YamlScalarNode)?.Value ?? "")))
            Fault(key.ToString(), $"is not a field here; expected one of {known}", key);
    }

    /// <summary>What is wrong with a value, at the line where that stands.</summary>
    public void Fault(Field field, FieldFault fault)
    {
        var (name, found, around) = Place(field, fault);
        var isSaidAlready = fault.Problem == FieldProblem.Missing && found is not (null or YamlSequenceNode);
        if (around is YamlMappingNode && (field.Control == FieldControl.List || !isSaidAlready))
            Fault(name, FieldSentences.Of(fault, field), found ?? around);
    }

    public void Fault(string field, FormattableString expected) => Fault(field, expected, Find(field) ?? node);

    public static string ToYaml(YamlMappingNode front)
    {
        const string End = "...\n";
        using var output = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var emitter = new Emitter(
            output,
            EmitterSettings.Default.WithIndentedSequences().WithNewLine("\n").WithBestWidth(int.MaxValue)
        );
        new YamlStream(new YamlDocument(front)).Save(emitter, assignAnchors: false);
        var yaml = output.ToString();
        return yaml.EndsWith("\n" + End, StringComparison.Ordinal) ? yaml[..^End.Length] : yaml;
    }

    private string? Text(string field)
    {
        var found = Find(field);
        if (found is not null && Text(found).Length == 0)
            Fault(field, $"expected a text on one line", found);
        return found is null ? null : Text(found);
    }

    /// <summary>The text of a node; empty where it is none.</summary>
    private static string Text(YamlNode found) =>
        found is YamlScalarNode { Value: { } text } scalar && !string.IsNullOrWhiteSpace(text) && !IsNull(scalar)
            ? text
            : "";

    // Without quotes these words are no text (YAML 1.2, 10.3.2).
    private static bool IsNull(YamlScalarNode scalar) =>
        scalar is { Style: ScalarStyle.Plain, Value: "null" or "Null" or "NULL" or "~" };

    private IEnumerable<YamlNode> Items(string field)
    {
        if (Find(field) is not { } found)
            return [];
        if (found is YamlSequenceNode list)
            return list;
        Fault(field, $"expected a list, each item on a line of its own after a hyphen", found);
        return [];
    }

    private IEnumerable<YamlNode> Rows(Field field) =>
        field.IsSingle && Find(field.InFiles) is { } one ? [one] : Items(field.InFiles);

    private List<string> Cells(Field field, YamlNode row)
    {
        if (row is not YamlMappingNode mapping)
        {
            if (field.IsSingle)
                Fault(field.InFiles, $"expected a group of fields", row);
            else
                Fault(field.InFiles, $"expected a list of groups of fields", row);
            return [.. field.Columns.Select(_ => "")];
        }

        var group = new FrontMatter(file, mapping, faults);
        var cells = field
            .Columns.Select(column =>
                column.Control == FieldControl.Numbers
                    ? string.Join(' ', group.Items(column.Subject).Select(Text))
                    : group.Text(column.Subject) ?? ""
            )
            .ToList();
        group.RefuseUnknown();
        return cells;
    }

    /// <summary>The name of what a fault is about, where it stands, and in which group.</summary>
    private (string Name, YamlNode? Found, YamlNode? Around) Place(Field field, FieldFault fault)
    {
        var found = Find(field.InFiles);
        if (fault.Row is { } row && found is YamlSequenceNode rows)
            found = rows.Children[row - 1];
        if (fault.Column is not { } column)
            return (field.InFiles, found, node);
        YamlNode? cell = null;
        (found as YamlMappingNode)?.Children.TryGetValue(new YamlScalarNode(column), out cell);
        return (column, cell, found);
    }

    private YamlNode? Find(string field)
    {
        _known.Add(field);
        return node.Children.TryGetValue(new YamlScalarNode(field), out var found) ? found : null;
    }

    // The front matter begins on the file's second line.
    private void Fault(string field, FormattableString expected, YamlNode at) =>
        Fault(field, expected, (int)at.Start.Line + 1);

    /// <summary>A fault at a line of the file.</summary>
    public void Fault(string field, FormattableString expected, int line)
    {
        if (faults.Count >= ContentFault.Most)
            return;
        var fault = new ContentFault(file, line, field, expected);
        if (!faults.Contains(fault))
            faults.Add(fault);
    }
}
