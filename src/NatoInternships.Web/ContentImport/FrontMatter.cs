using System.Globalization;
using NatoInternships.Time;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace NatoInternships.ContentImport;

/// <summary>
/// The fields of a file, read one by one. What is missing or malformed becomes a <see cref="ContentFault"/> with its
/// line, and reading goes on, so that one run names every fault.
/// </summary>
public sealed class FrontMatter(string file, YamlMappingNode node, ICollection<ContentFault> faults)
{
    private readonly HashSet<string> _known = [];

    /// <summary>A field that must be there, as text.</summary>
    public string Text(string field, int longest = 200)
    {
        if (Find(field) is null)
            Fault(field, $"is missing; give a text");
        return TextOrNull(field, longest) ?? "";
    }

    public string? TextOrNull(string field, int longest = 200)
    {
        if (Find(field) is not { } found)
            return null;
        if (found is not YamlScalarNode { Value: { } value } || string.IsNullOrWhiteSpace(value))
        {
            Fault(field, $"expected a text on one line", found);
            return null;
        }

        if (value.Length > longest || value.Any(char.IsControl))
            Fault(field, $"expected at most {longest} characters on one line", found);
        return value;
    }

    public int Number(string field, int least, int most)
    {
        var text = TextOrNull(field);
        if (
            int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number >= least
            && number <= most
        )
            return number;
        Fault(field, $"expected a whole number from {least} to {most}");
        return least;
    }

    public bool Flag(string field, bool missing)
    {
        var text = TextOrNull(field);
        if (text is not (null or "true" or "false"))
            Fault(field, $"expected true or false");
        return text is null ? missing : text == "true";
    }

    public PartialDate? Date(string field)
    {
        var text = TextOrNull(field);
        if (text is null)
            return null;
        if (!PartialDate.TryParse(text, out var date))
            Fault(field, $"expected a date as yyyy, yyyy-MM or yyyy-MM-dd");
        return date;
    }

    public T Choice<T>(string field)
        where T : struct, Enum
    {
        var text = TextOrNull(field);
        foreach (var value in Enum.GetValues<T>())
        {
            if (Word(value) == text)
                return value;
        }

        var choices = string.Join(", ", Enum.GetValues<T>().Select(Word));
        Fault(field, $"expected one of {choices}");
        return default;
    }

    /// <summary>An address that must be there.</summary>
    public string Url(string field)
    {
        if (Find(field) is null)
            Fault(field, $"is missing; give an address");
        return UrlOrNull(field) ?? "";
    }

    /// <summary>An address of a page elsewhere: absolute, https or http.</summary>
    public string? UrlOrNull(string field)
    {
        var text = TextOrNull(field, 500);
        if (
            text is not null
            && !(Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http")
        )
            Fault(field, $"expected an address that begins with https:// or http://");
        return text;
    }

    public IReadOnlyList<string> Texts(string field, int longest = 200) =>
        [.. Items(field).Select(item => Checked(field, item, longest))];

    public IReadOnlyList<int> Numbers(string field, int least, int most)
    {
        List<int> numbers = [];
        foreach (var item in Texts(field))
        {
            if (
                int.TryParse(item, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                && number >= least
                && number <= most
            )
                numbers.Add(number);
            else
                Fault(field, $"expected whole numbers from {least} to {most}");
        }

        return numbers;
    }

    public IReadOnlyList<T> Records<T>(string field, Func<FrontMatter, T> read)
    {
        List<T> records = [];
        foreach (var item in Items(field))
        {
            if (item is YamlMappingNode mapping)
                records.Add(Complete(new FrontMatter(file, mapping, faults), read));
            else
                Fault(field, $"expected a list of groups of fields", item);
        }

        return records;
    }

    public T? Record<T>(string field, Func<FrontMatter, T> read)
        where T : class
    {
        switch (Find(field))
        {
            case null:
                return null;
            case YamlMappingNode mapping:
                return Complete(new FrontMatter(file, mapping, faults), read);
            case var other:
                Fault(field, $"expected a group of fields", other);
                return null;
        }
    }

    /// <summary>Adds a fault for each field that nobody asked for.</summary>
    public void RefuseUnknown()
    {
        var known = string.Join(", ", _known);
        foreach (var key in node.Children.Keys.Where(key => !_known.Contains((key as YamlScalarNode)?.Value ?? "")))
            Fault(key.ToString(), $"is not a field here; expected one of {known}", key);
    }

    public void Fault(string field, FormattableString expected) => Fault(field, expected, Find(field) ?? node);

    public static string Word<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

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

    private static T Complete<T>(FrontMatter group, Func<FrontMatter, T> read)
    {
        var record = read(group);
        group.RefuseUnknown();
        return record;
    }

    private string Checked(string field, YamlNode item, int longest)
    {
        if (
            item is YamlScalarNode { Value: { } text }
            && !string.IsNullOrWhiteSpace(text)
            && text.Length <= longest
            && !text.Any(char.IsControl)
        )
            return text;
        Fault(
            field,
            $"expected texts of 1 to {longest} characters on one line, in double quotes where they hold a colon",
            item
        );
        return "";
    }

    private IEnumerable<YamlNode> Items(string field)
    {
        switch (Find(field))
        {
            case null:
                return [];
            case YamlSequenceNode list:
                return list;
            case var other:
                Fault(field, $"expected a list, each item on a line of its own after a hyphen", other);
                return [];
        }
    }

    private YamlNode? Find(string field)
    {
        _known.Add(field);
        return node.Children.TryGetValue(new YamlScalarNode(field), out var found) ? found : null;
    }

    // The front matter begins on the file's second line.
    private void Fault(string field, FormattableString expected, YamlNode at) =>
        faults.Add(new ContentFault(file, (int)at.Start.Line + 1, field, expected));
}
