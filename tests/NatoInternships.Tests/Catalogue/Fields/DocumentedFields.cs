using System.Text.RegularExpressions;
using NatoInternships.Catalogue.Fields;
using NatoInternships.Tests.Site;

namespace NatoInternships.Tests.Catalogue.Fields;

/// <summary>
/// <c>content/README.md</c> says what the tables of fields say. After a change of one, the failure shows the tables to
/// put there.
/// </summary>
public sealed partial class DocumentedFields
{
    [Fact]
    public void The_tables_in_the_guide_to_the_content_are_those_of_the_fields()
    {
        var guide = File.ReadAllText(Path.Combine(SourceTree.Root, "content", "README.md"));
        var expected = FieldTable.Kinds.SelectMany(FieldDocumentation.Of).ToList();
        Assert.True(
            expected.SequenceEqual(Table().Matches(guide).Select(table => table.Value)),
            "Write these tables into content/README.md:\n\n" + string.Join('\n', expected)
        );
    }

    [GeneratedRegex(@"(^\|.*\n)+", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Table();
}
