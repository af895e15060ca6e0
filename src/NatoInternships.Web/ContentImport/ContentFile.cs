using System.Text;
using System.Text.RegularExpressions;
using NatoInternships.Catalogue;
using NatoInternships.Catalogue.Fields;
using NatoInternships.Languages;
using YamlDotNet.RepresentationModel;

namespace NatoInternships.ContentImport;

/// <summary>
/// One Markdown file of the content folder, <c>units/legal-advisor.fr.md</c>: front matter between two lines of three
/// hyphens, the summary, and, after a line <c>&lt;!--more--&gt;</c>, the detail.
/// </summary>
public sealed partial class ContentFile
{
    /// <summary>Twice what front matter and texts may have, in bytes.</summary>
    private const int LargestKilobytes = 512;

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

    private ContentFile(string name, string key, Language language, FrontMatter front, FileParts parts)
    {
        Name = name;
        Key = key;
        Language = language;
        Front = front;
        (Summary, SummaryLine) = parts.Summary;
        (Detail, DetailLine) = parts.Detail;
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

    /// <summary>Whether a line of the front matter begins with a field, wherever the file lies.</summary>
    public static bool HasField(NamedFile file, string field) =>
        Decode(file, []) is { } text
        && FileParts.Of(text) is { } parts
        && parts.FrontMatter.Split('\n').Any(line => line.StartsWith(field + ":", StringComparison.Ordinal));

    /// <summary>What the file says in a field. The address is the key where it is left out.</summary>
    public FieldValue Value(Field field) =>
        field.Control switch
        {
            FieldControl.Markdown => FieldValue.Of(field.Subject == "summary" ? Summary : Detail),
            FieldControl.Address when Front.Value(field) is { Text: null } => FieldValue.Of(Key),
            _ => Front.Value(field),
        };

    /// <summary>What is wrong with a value, at the line where that stands.</summary>
    public void Fault(Field field, FieldFault fault)
    {
        if (field.Control == FieldControl.Markdown)
            Front.Fault(
                field.Subject,
                FieldSentences.Of(fault, field),
                field.Subject == "summary" ? SummaryLine : DetailLine
            );
        else
            Front.Fault(field, fault);
    }

    /// <summary>The bytes of a file with this front matter and text.</summary>
    public static byte[] Write(YamlMappingNode front, EntryText text)
    {
        var body = string.Join(
            $"\n\n{FieldChecks.MoreMark}\n\n",
            new[] { text.Summary, text.Detail }.Where((part, place) => place == 0 || part.Length > 0)
        );
        return StrictUtf8.GetBytes($"{FileParts.Fence}\n{FrontMatter.ToYaml(front)}{FileParts.Fence}\n\n{body}\n");
    }

    private static string? Decode(NamedFile file, ICollection<ContentFault> faults)
    {
        if (file.Bytes.Length > LargestKilobytes * 1024)
        {
            faults.Add(new ContentFault(file.Name, 1, "file", $"expected at most {LargestKilobytes} kB"));
            return null;
        }

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
        if (FileParts.Of(text) is not { } parts)
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

        return FrontMatterReader.Read(name, parts.FrontMatter, faults) is { } node
            ? new ContentFile(name, key, language, new FrontMatter(name, node, faults), parts)
            : null;
    }

    [GeneratedRegex(@"^(?<key>[a-z0-9]+(-[a-z0-9]+)*)\.(?<language>[a-z]+)\.md$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex FileName();
}
