using NatoInternships.Admin.Editing;
using NatoInternships.Admin.Readiness;
using NatoInternships.Catalogue;
using NatoInternships.Catalogue.Fields;
using NatoInternships.ContentImport;
using NatoInternships.Tests.Guidance;

namespace NatoInternships.Tests.Admin.Readiness;

/// <summary>The answers of the self-check are whole, and their braces hold what can be filled in.</summary>
public sealed class Answers
{
    [Fact]
    public async Task A_case_without_an_answer_or_with_two_is_named_in_its_language()
    {
        var page = await ChangedRules.RealAsync();
        var (english, french) = (page.English, page.French!);
        Assert.Empty(Found(page));
        Assert.Equal(
            [Finding.Block("en.answers", FindingKind.AnswersIncomplete, "age-met")],
            Found(page with { English = english with { Answers = [.. english.Answers.Skip(1)] } })
        );
        Assert.Equal(
            [Finding.Block("fr.answers", FindingKind.AnswersIncomplete, "language-neither")],
            Found(page with { French = french with { Answers = [.. french.Answers, french.Answers[^1]] } })
        );
        Assert.Equal(
            "The self-check needs each case exactly once. Look at “Languages: neither yet”.",
            Saying.English.Of(Finding.Block("fr.answers", FindingKind.AnswersIncomplete, "language-neither"))
        );
    }

    [Fact]
    public async Task Answers_without_the_minimum_age_are_none() =>
        Assert.Contains(
            Finding.Block("minimumAge", FindingKind.MinimumAgeMissing),
            Found(await ChangedRules.RealAsync() with { MinimumAge = null })
        );

    [Fact]
    public void A_page_with_neither_misses_nothing() => Assert.Empty(Facts.Of(Facts.Page));

    [Theory]
    [InlineData("You turn {ages}.")]
    [InlineData("You turn { age }.")]
    [InlineData("You turn {age.")]
    public async Task A_word_in_braces_that_nothing_fills_in_is_refused_in_words(string says)
    {
        var texts = new Dictionary<string, string>(PageFields.Table.Write(await ChangedRules.RealAsync()))
        {
            ["fr.answers"] = $"age-met\tborn on {{born}}\t{says}\t\tA page",
        };
        var fault = Assert.Single(PageFields.Table.Read(texts).Faults);
        Assert.Equal(new FieldFault("fr.answers", FieldProblem.NotAPlaceholder, 1, "says"), fault);
        Assert.Equal(
            "Answers of the self-check, French text, line 1: in braces only these words: {born}, {age}, {birthday}, "
                + "{closes}, {year}, {nextYear}, {country}, {count}",
            FieldWords.Of(fault, PageFields.Table.Find("fr.answers")!, Saying.English)
        );
    }

    [Fact]
    public async Task A_file_that_says_it_is_refused_at_its_line()
    {
        var file = EntryFiles.Of("who-can-apply", await ChangedRules.RealAsync()).First();
        var text = System.Text.Encoding.UTF8.GetString(file.Bytes);
        Assert.Contains("minimumAge: 21\n", text, StringComparison.Ordinal);
        var wrong = text.Replace("You are {age} or", "You are {old} or", StringComparison.Ordinal);
        var line = 1 + wrong[..wrong.IndexOf("{old}", StringComparison.Ordinal)].Count(sign => sign == '\n');
        var read = ContentFolder.Read([file with { Bytes = [.. System.Text.Encoding.UTF8.GetBytes(wrong)] }]);
        var fault = Assert.Single(read.Faults);
        Assert.Equal((line, "says"), (fault.Line, fault.Field));
        Assert.Equal(
            "expected in braces only {born}, {age}, {birthday}, {closes}, {year}, {nextYear}, {country}, {count}",
            fault.Expected
        );
    }

    private static IEnumerable<Finding> Found(GuidanceContent page) =>
        Facts.Of(page).Where(finding => finding.Kind is FindingKind.AnswersIncomplete or FindingKind.MinimumAgeMissing);
}
