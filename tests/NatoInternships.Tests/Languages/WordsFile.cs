using System.Xml.Linq;
using NatoInternships.Tests.Site;

namespace NatoInternships.Tests.Languages;

public sealed class WordsFile
{
    /// <summary>The build drops the second of two names that differ in case only, and its page stays English.</summary>
    [Fact]
    public void No_two_words_differ_in_case_only()
    {
        var file = SourceTree.Site("Words.fr.resx").Single();
        var alike = XDocument
            .Parse(file.Text)
            .Descendants("data")
            .Select(word => word.Attribute("name")!.Value)
            .GroupBy(name => name, StringComparer.OrdinalIgnoreCase)
            .Where(same => same.Count() > 1)
            .Select(same => string.Join(" | ", same));
        Assert.Empty(alike);
    }
}
