using NatoInternships.Catalogue.Fields;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace NatoInternships.ContentImport;

/// <summary>Builds front matter in its fixed order; empty fields are left out.</summary>
internal static class Yaml
{
    public static YamlMappingNode With(this YamlMappingNode node, Field field, FieldValue value)
    {
        if (value.Rows.Count > 0)
            node.Add(
                field.InFiles,
                field.Control switch
                {
                    FieldControl.List => new YamlSequenceNode(value.Items.Select(Scalar)),
                    FieldControl.Records when field.IsSingle => Group(field, value.Rows[0]),
                    FieldControl.Records => new YamlSequenceNode(value.Rows.Select(row => Group(field, row))),
                    _ => Scalar(value.Text!),
                }
            );
        return node;
    }

    private static YamlMappingNode Group(Field field, IReadOnlyList<string> row) =>
        new(
            field
                .Columns.Zip(row)
                .Where(cell => cell.Second.Length > 0)
                .Select(cell =>
                    KeyValuePair.Create<YamlNode, YamlNode>(
                        cell.First.Subject,
                        cell.First.Control == FieldControl.Numbers
                            ? new YamlSequenceNode(cell.Second.Split(' ').Select(Scalar))
                            : Scalar(cell.Second)
                    )
                )
        );

    private static YamlNode Scalar(string value) =>
        new YamlScalarNode(value) { Style = NeedsQuotes(value) ? ScalarStyle.DoubleQuoted : ScalarStyle.Any };

    // Older YAML readers take these words for something else: Norway's code is NO.
    private static readonly string[] Ambiguous = ["y", "n", "yes", "no", "on", "off", "null", "~"];

    // The emitter quotes what YAML needs, in single quotes; double quotes read better around French apostrophes.
    private static bool NeedsQuotes(string value) =>
        Ambiguous.Contains(value, StringComparer.OrdinalIgnoreCase)
        || value.Contains(": ", StringComparison.Ordinal)
        || value.Contains(" #", StringComparison.Ordinal)
        || value.AsSpan().ContainsAny('\u2028', '\u2029')
        || "&*!|>%@`\"'#{}[],?:-".Contains(value[0], StringComparison.Ordinal);
}
