using NatoInternships.Admin.Readiness;
using NatoInternships.Languages;

namespace NatoInternships.Tests.Admin.Readiness;

/// <summary>Each finding is said in a sentence of its own.</summary>
public sealed class Saying
{
    internal static readonly Words English = new();

    [Fact]
    public void No_two_kinds_are_said_alike()
    {
        var said = Enum.GetValues<FindingKind>().Select(kind => English.Of(Example(kind))).ToList();
        Assert.Distinct(said);
        Assert.All(said, sentence => Assert.EndsWith(".", sentence, StringComparison.Ordinal));
    }

    [Fact]
    public void The_words_and_the_line_are_named() =>
        Assert.Equal(
            "A sentence has 38 words: “To apply you need…”. Make two of it. (line 4)",
            English.Of(Finding.Better("en.summary", FindingKind.LongSentence, "To apply you need", 4, 38))
        );

    [Fact]
    public void One_acronym_is_said_otherwise_than_two()
    {
        Assert.StartsWith(
            "Nothing explains MC.",
            English.Of(Finding.Better("en.detail", FindingKind.AcronymsUnexplained, "MC", number: 1)),
            StringComparison.Ordinal
        );
        Assert.StartsWith(
            "Nothing explains these: MC, JWC.",
            English.Of(Finding.Better("en.detail", FindingKind.AcronymsUnexplained, "MC, JWC", number: 2)),
            StringComparison.Ordinal
        );
    }

    private static Finding Example(FindingKind kind) =>
        new("en.summary", kind, kind < FindingKind.FrenchMissing, "example", Number: 3);
}
