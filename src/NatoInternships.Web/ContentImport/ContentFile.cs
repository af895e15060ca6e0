using System.Text;
using System.Text.RegularExpressions;
using NatoInternships.Catalogue;
using NatoInternships.Catalogue.Fields;
using NatoInternships.Languages;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace NatoInternships.ContentImport;

/// <summary>
/// One Markdown file of the content folder, <c>units/legal-advisor.fr.md</c>: front matter between two lines of three
/// hyphens, the summary, and, after a line <c>&lt;!--more--&gt;</c>, the detail.
/// </summary>
public sealed partial class ContentFile
{
    private const string Fence = "---";

    private static ContentFault Misnamed(string file)
    {
        const int Longest = Entry.LongestKey;
        return new ContentFault(
            file,
            1,
            "file name",
            $"expected <key>.en.md or <key>.fr.md, the key of at most {Longest} lower-case letters, digits and hyphens"
        );
    }

    private static readonly UTF8Encoding StrictUtf8 = new(
        encoderShouldEmitUTF8Identifier: false,
        throwOnInvalidBytes: true
    );

    private ContentFile(
        string name,
        string key,
        Language language,
        FrontMatter front,
        (string Text, int Line) summary,
        (string Text, int Line) detail
    )
    {
        Name = name;
        Key = key;
        Language = language;
        Front = front;
        (Summary, SummaryLine) = summary;
        (Detail, DetailLine) = detail;
    }

    /// <summary>The path below the content folder, with forward slashes.</summary>
    public string Name { get; }

    public string Key { get; }

    public Language Language { get; }

    public FrontMatter Front { get; }

    public string Summary { get; }

    /// <summary>The line on which the summary begins, counted from 1.</summary>
    public int SummaryLine { get; }

    public string Detail { get; }

    /// <summary>The line on which the detail begins.</summary>
    public int DetailLine { get; }

    public static string NameOf(string folder, string key, Language language) => $"{folder}/{key}.{language}.md";

    /// <summary>
    /// Reads a file; null, with the reasons added to <paramref name="faults"/>, where it is no content file.
    /// </summary>
    public static ContentFile? Read(NamedFile file, ICollection<ContentFault> faults)
    {
        var parts = FileName().Match(Path.GetFileName(file.Name));
        if (
            !parts.Success
            || Language.FromCode(parts.Groups["language"].Value) is not { } language
            || parts.Groups["key"].Length > Entry.LongestKey
        )
        {
            faults.Add(Misnamed(file.Name));
            return null;
        }

        return Decode(file, faults) is { } text
            ? Parse(file.Name, parts.Groups["key"].Value, language, text, faults)
            : null;
    }

    /// <summary>What the file says in a field. The address is the key where it is left out.</summary>
    public FieldValue Value(Field field) =>
        field.Control switch
        {
            FieldControl.Markdown => FieldValue.Of(field.Subject == "summary" ? Summary : Detail),
            FieldControl.Address when Front.Value(field) is { Text: null } => FieldValue.Of(Key),
            _ => Front.Value(field),
        };

    /// <summary>The bytes of a file with this front matter and text.</summary>
    public static byte[] Write(YamlMappingNode front, EntryText text)
    {
        var body = string.Join(
            $"\n\n{FieldChecks.MoreMark}\n\n",
            new[] { text.Summary, text.Detail }.Where((part, place) => place == 0 || part.Length > 0)
        );
        return StrictUtf8.GetBytes($"{Fence}\n{FrontMatter.ToYaml(front)}{Fence}\n\n{body}\n");
    }

    private static string? Decode(NamedFile file, ICollection<ContentFault> faults)
    {
        try
        {
            return StrictUtf8.GetString(file.Bytes).TrimStart('\uFEFF').ReplaceLineEndings("\n");
        }
        catch (DecoderFallbackException fault)
        {
            var line = file.Bytes.AsSpan(0, Math.Max(fault.Index, 0)).Count((byte)'\n') + 1;
            faults.Add(new ContentFault(file.Name, line, "text", $"expected UTF-8; save the file in that encoding"));
            return null;
        }
    }

    private static ContentFile? Parse(
        string name,
        string key,
        Language language,
        string text,
        ICollection<ContentFault> faults
    )
    {
        var end = text.StartsWith(Fence + "\n", StringComparison.Ordinal)
            ? text.IndexOf($"\n{Fence}\n", Fence.Length, StringComparison.Ordinal)
            : -1;
        if (end < 0)
        {
            faults.Add(
                new ContentFault(
                    name,
                    1,
                    "front matter",
                    $"expected at the top of the file, between two lines of three hyphens"
                )
            );
            return null;
        }

        var yaml = text[(Fence.Length + 1)..(end + 1)];
        var body = end + Fence.Length + 2;
        var mark = text.IndexOf($"\n{FieldChecks.MoreMark}\n", body, StringComparison.Ordinal);
        var summary = Part(text, body, mark < 0 ? text.Length : mark);
        var detail = mark < 0 ? ("", summary.Line) : Part(text, mark + FieldChecks.MoreMark.Length + 2, text.Length);
        if (Yaml(name, yaml, faults) is not { } node)
            return null;
        var front = new FrontMatter(name, node, faults);
        return new ContentFile(name, key, language, front, summary, detail);
    }

    /// <summary>A part of a file without the empty lines around it, and the line on which it begins.</summary>
    private static (string Text, int Line) Part(string text, int start, int end)
    {
        var first = end - text.AsSpan(start, end - start).TrimStart().Length;
        // The spaces before the first word stay: four of them are code in Markdown.
        var lineStart = text.LastIndexOf('\n', first - 1) + 1;
        return (text[lineStart..end].TrimEnd(), text.AsSpan(0, lineStart).Count('\n') + 1);
    }

    private static YamlMappingNode? Yaml(string name, string yaml, ICollection<ContentFault> faults)
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(yaml));
            if (stream.Documents is [{ RootNode: YamlMappingNode node }])
                return node;
            faults.Add(new ContentFault(name, 2, "front matter", $"expected lines of the form 'field: value'"));
        }
        catch (YamlException fault)
        {
            // The front matter begins on the file's second line.
            faults.Add(
                new ContentFault(name, (int)fault.Start.Line + 1, "front matter", $"expected YAML: {fault.Message}")
            );
        }

        return null;
    }

    [GeneratedRegex(@"^(?<key>[a-z0-9]+(-[a-z0-9]+)*)\.(?<language>[a-z]+)\.md$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex FileName();
}
