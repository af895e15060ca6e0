using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using NatoInternships.Admin.Readiness;
using NatoInternships.Languages;

namespace NatoInternships.Tests.Admin.Readiness;

/// <summary>Each finding is said in a sentence of its own.</summary>
public sealed class Saying
{
    internal static readonly StringLocalizer<Words> English = new(
        new ResourceManagerStringLocalizerFactory(Options.Create(new LocalizationOptions()), NullLoggerFactory.Instance)
    );

    [Fact]
    public void No_two_kinds_are_said_alike()
    {
        var said = Enum.GetValues<FindingKind>().Select(kind => FindingWords.Of(Example(kind), English)).ToList();
        Assert.Distinct(said);
        Assert.All(said, sentence => Assert.EndsWith(".", sentence, StringComparison.Ordinal));
    }

    [Fact]
    public void The_words_and_the_line_are_named() =>
        Assert.Equal(
            "A sentence has 38 words: “To apply you need…”. Make two of it. (line 4)",
            FindingWords.Of(Finding.Better("en.summary", FindingKind.LongSentence, "To apply you need", 4, 38), English)
        );

    [Fact]
    public void One_acronym_is_said_otherwise_than_two()
    {
        Assert.StartsWith(
            "Nothing explains MC.",
            FindingWords.Of(Finding.Better("en.detail", FindingKind.AcronymsUnexplained, "MC", number: 1), English),
            StringComparison.Ordinal
        );
        Assert.StartsWith(
            "Nothing explains these: MC, JWC.",
            FindingWords.Of(
                Finding.Better("en.detail", FindingKind.AcronymsUnexplained, "MC, JWC", number: 2),
                English
            ),
            StringComparison.Ordinal
        );
    }

    private static Finding Example(FindingKind kind) =>
        new("en.summary", kind, kind < FindingKind.FrenchMissing, "example", Number: 3);
}
