using NatoInternships.Admin.Editing;

namespace NatoInternships.Tests.Admin.Editing;

/// <summary>Two edits of one list come together row by row.</summary>
public sealed class Rows
{
    [Theory]
    [InlineData("a b c", "a B c", "a b C", "a B C")]
    [InlineData("a b c", "a c", "a b c d", "a c d")]
    [InlineData("a b", "a x b", "a b y", "a x b y")]
    [InlineData("", "x", "y", "x y")]
    [InlineData("a", "x a", "y a", "x y a")]
    [InlineData("a", "a x", "a x", "a x")]
    public void Each_side_has_its_own_rows(string before, string mine, string theirs, string merged) =>
        Assert.Equal(Lines(merged), RowMerging.Of(Lines(before), Lines(mine), Lines(theirs)));

    [Theory]
    [InlineData("a b", "a X", "a Y")]
    [InlineData("a b", "a X", "a")]
    [InlineData("a b c", "c b a", "a b c d")]
    [InlineData("a b c", "a b d", "c b a")]
    [InlineData("a b", "a a b", "a b c")]
    public void One_row_changed_by_both_is_for_a_person_to_choose(string before, string mine, string theirs) =>
        Assert.Null(RowMerging.Of(Lines(before), Lines(mine), Lines(theirs)));

    private static string Lines(string rows) => rows.Replace(' ', '\n');
}
