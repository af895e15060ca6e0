using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace NatoInternships.ContentImport;

/// <summary>
/// Reads front matter as YAML. It is judged by its events first: the library builds the tree by recursion, and a deep
/// one would end the process.
/// </summary>
internal static class FrontMatterReader
{
    private const int LargestKilobytes = 64;

    /// <summary>How deep groups and lists may stand in one another; the fields ask for three.</summary>
    private const int Depth = 10;

    /// <summary>The front matter; null, with the reason added to <paramref name="faults"/>, where it is none.</summary>
    public static YamlMappingNode? Read(string file, string yaml, ICollection<ContentFault> faults)
    {
        if (yaml.Length > LargestKilobytes * 1024)
            return Refuse(0, $"expected at most {LargestKilobytes} kB");
        try
        {
            if (Excess(yaml) is var (line, expected))
                return Refuse(line, expected);
            var stream = new YamlStream();
            stream.Load(new StringReader(yaml));
            return stream.Documents is [{ RootNode: YamlMappingNode node }]
                ? node
                : Refuse(1, $"expected lines of the form 'field: value'");
        }
        // Over some broken texts the library stumbles in other ways than its own.
        catch (Exception fault) when (fault is not YamlException)
        {
            return Refuse(1, $"expected YAML: {fault.Message}");
        }
        catch (YamlException fault)
        {
            return Tab(yaml) is { } line
                ? Refuse(line, $"expected spaces at the beginning of the line, not a tab")
                : Refuse(fault.Start.Line, $"expected YAML: {fault.Message}");
        }

        YamlMappingNode? Refuse(long line, FormattableString expected)
        {
            // The front matter begins on the file's second line.
            faults.Add(new ContentFault(file, (int)line + 1, "front matter", expected));
            return null;
        }
    }

    // YAML allows no tab there (1.2, 6.1), and the library names the place where the group began.
    private static int? Tab(string yaml) =>
        yaml.Split('\n')
            .Index()
            .Where(line => line.Item.TrimStart(' ').StartsWith('\t'))
            .Select(line => (int?)line.Index + 1)
            .FirstOrDefault();

    private static (long Line, FormattableString Expected)? Excess(string yaml)
    {
        var parser = new Parser(new StringReader(yaml));
        for (var depth = 0; parser.MoveNext(); depth += parser.Current!.NestingIncrease)
        {
            var at = parser.Current!.Start.Line;
            if (parser.Current is AnchorAlias)
                return (at, $"expected no aliases; write the value out");
            // The stream and the document are two levels of their own.
            if (depth > Depth + 2)
                return (at, $"expected at most {Depth} lists and groups in one another");
        }

        return null;
    }
}
