using NatoInternships.Tests.Site;

namespace NatoInternships.Tests.Architecture;

/// <summary>
/// A line of C# fits in a window beside another, comments and long texts too, which the formatter leaves as they are.
/// </summary>
public sealed class LineLength
{
    private const int Longest = 120;

    [Theory]
    [InlineData("src")]
    [InlineData("tests")]
    public void No_line_of_CSharp_is_longer_than_120_characters(string folder)
    {
        var found =
            from file in SourceTree.Below(folder, ".cs")
            where !file.Path.Contains("/Migrations/", StringComparison.Ordinal)
            from line in file.Text.Split('\n').Index()
            where line.Item.Length > Longest
            select $"{file.Path}:{line.Index + 1} has {line.Item.Length}";
        Assert.Empty(found);
    }
}
