using NatoInternships.Languages;

namespace NatoInternships.Tests.Languages;

public sealed class WordsFile
{
    /// <summary>
    /// The build drops the second of two names in a file that differ in case only, and the site does not start when two
    /// rooms have the same word.
    /// </summary>
    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public void No_two_words_of_any_rooms_differ_in_case_only(string language)
    {
        var alike = WordFiles
            .Of(Language.FromCode(language)!)
            .GroupBy(word => word.Key, StringComparer.OrdinalIgnoreCase)
            .Where(same => same.Count() > 1)
            .Select(same => string.Join(" | ", same.Select(word => word.Key)));
        Assert.Empty(alike);
    }
}
