using NatoInternships.Admin.Readiness;

namespace NatoInternships.Tests.Admin.Readiness;

/// <summary>Sentences, headings, pictures and acronyms, in both languages.</summary>
public sealed class Writing
{
    [Theory]
    [InlineData("en", 30, false)]
    [InlineData("en", 31, true)]
    [InlineData("fr", 35, false)]
    [InlineData("fr", 36, true)]
    public void A_long_sentence_is_counted_with_its_beginning_and_line(string language, int words, bool found)
    {
        var text = $"A.\n\n- {string.Join(' ', Enumerable.Range(1, words).Select(n => $"b{n}"))}.\n";
        Assert.Equal(
            found
                ? [Finding.Better(language + ".detail", FindingKind.LongSentence, "b1 b2 b3 b4 b5 b6", 3, words)]
                : [],
            Facts.Of(Facts.With(language, text)).Where(finding => finding.Kind == FindingKind.LongSentence)
        );
    }

    [Theory]
    [InlineData(
        "en",
        "Organisational interoperability considerations necessitate multidimensional institutional coordination. ",
        true
    )]
    [InlineData("en", "We help the staff with the law. ", false)]
    [InlineData(
        "fr",
        "Les considérations organisationnelles multidimensionnelles nécessitent systématiquement une "
            + "coordination interinstitutionnelle. ",
        true
    )]
    [InlineData("fr", "Le bureau aide le chef et lit les lois. ", false)]
    public void Only_a_text_that_is_really_hard_is_called_so(string language, string sentence, bool hard)
    {
        var findings = Facts.Of(Facts.With(language, string.Concat(Enumerable.Repeat(sentence, 10))));
        Assert.Equal(
            hard ? [language + ".detail"] : [],
            findings.Where(finding => finding.Kind == FindingKind.HardToRead).Select(finding => finding.Field)
        );
    }

    [Theory]
    [InlineData("## Work\n\n#### Law", FindingKind.HeadingJump, 3)]
    [InlineData("### Work", FindingKind.HeadingJump, 1)]
    [InlineData("# Work", FindingKind.TopHeading, 1)]
    [InlineData("Work\n====", FindingKind.TopHeading, 2)]
    public void Headings_step_down_one_at_a_time_from_the_second_level(string text, FindingKind kind, int line)
    {
        Assert.Equal(
            [("en.detail", kind, line)],
            Facts.Of(Facts.With("en", text)).Select(finding => (finding.Field, finding.Kind, finding.Line ?? 0))
        );
        Assert.Equal(
            [("fr.detail", kind, line)],
            Facts.Of(Facts.With("fr", text)).Select(finding => (finding.Field, finding.Kind, finding.Line ?? 0))
        );
    }

    [Theory]
    [InlineData("## Work {#work}\n\n### Law\n\n## Interns")]
    [InlineData("Work\n----")]
    public void Headings_in_their_order_are_left_alone(string text) => Assert.Empty(Facts.Of(Facts.With("en", text)));

    [Theory]
    [InlineData("![](plan.png)", FindingKind.PictureWithoutText, "")]
    [InlineData("![The *plan*](https://example.org/plan.png)", FindingKind.PictureHidden, "The plan")]
    public void Pictures_are_words_on_this_site(string text, FindingKind kind, string words)
    {
        Assert.Equal([Finding.Better("en.detail", kind, words, 1)], Facts.Of(Facts.With("en", text)));
        Assert.Equal([Finding.Better("fr.detail", kind, words, 1)], Facts.Of(Facts.With("fr", text)));
    }

    [Theory]
    [InlineData("The MC decides; the MC and the R&D branch meet the MC.", "MC, R&D")]
    [InlineData("The NRDC-ITA hosts interns.", "NRDC-ITA")]
    public void Acronyms_that_nothing_explains_are_named_once(string text, string acronyms)
    {
        var number = acronyms.Split(',').Length;
        Assert.Equal(
            [Finding.Better("en.detail", FindingKind.AcronymsUnexplained, acronyms, number: number)],
            Facts.Of(Facts.With("en", text))
        );
        Assert.Equal(
            [Finding.Better("fr.detail", FindingKind.AcronymsUnexplained, acronyms, number: number)],
            Facts.Of(Facts.With("fr", text))
        );
    }

    [Theory]
    [InlineData("The Military Committee (MC) decides. The MC meets.")]
    [InlineData("The MC (Military Committee) meets.")]
    [InlineData("« Comité militaire » (MC, à Bruxelles)")]
    [InlineData("The IMS at NATO, the OTAN, the EU.")]
    [InlineData("The [MC](unit:operations) meets.")]
    [InlineData("Chapter XIV, level B2, the C3 staff, E.")]
    public void An_acronym_that_is_explained_or_known_to_all_is_left_alone(string text) =>
        Assert.Empty(Facts.Of(Facts.With("en", text)));

    [Fact]
    public void A_unit_s_own_acronym_and_names_need_no_explaining()
    {
        var content = Facts.With("en", "OLA/IMS and SCEPVA advise.");
        Assert.Empty(
            Facts.Of(content with { English = content.English with { Acronym = "OLA", Aliases = ["SCEPVA"] } })
        );
    }
}
