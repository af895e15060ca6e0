using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace NatoInternships.ContentImport;

/// <summary>Builds front matter in its fixed order; empty fields are left out.</summary>
internal static class Yaml
{
    public static YamlMappingNode With(this YamlMappingNode node, string field, string? value)
    {
        if (!string.IsNullOrEmpty(value))
            node.Add(field, Scalar(value));
        return node;
    }

    public static YamlMappingNode With(this YamlMappingNode node, string field, int value) =>
        node.With(field, value.ToString(CultureInfo.InvariantCulture));

    public static YamlMappingNode With<T>(
        this YamlMappingNode node,
        string field,
        IReadOnlyList<T> items,
        Func<T, YamlNode> write
    )
    {
        if (items.Count > 0)
            node.Add(field, new YamlSequenceNode(items.Select(write)));
        return node;
    }

    public static YamlMappingNode With(this YamlMappingNode node, string field, IReadOnlyList<string> items) =>
        node.With(field, items, Scalar);

    public static YamlMappingNode With(this YamlMappingNode node, string field, YamlMappingNode? group)
    {
        if (group is not null)
            node.Add(field, group);
        return node;
    }

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
