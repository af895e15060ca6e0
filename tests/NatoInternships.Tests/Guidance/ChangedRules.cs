using System.Globalization;
using NatoInternships.Catalogue;
using NatoInternships.Catalogue.Fields;
using NatoInternships.ContentImport;
using NatoInternships.Guidance;
using NatoInternships.Languages;
using NatoInternships.Tests.Admin.Readiness;
using NatoInternships.Tests.Publishing;
using NatoInternships.Tests.Site;

namespace NatoInternships.Tests.Guidance;

/// <summary>The rules of the programme are content: an editor changes them, and the self-check follows.</summary>
public sealed class ChangedRules
{
    private static readonly YearLine Year = YearLine.At(
        new DateOnly(2026, 11, 23),
        new CallCycle(Opens: 4, Closes: 5, Choices: 9, Starts: [3, 9], Months: 6)
    )!;

    [Theory]
    [InlineData("en", 21, Verdict.NotYet, "You must be 21 or over on the closing date, in May\u00A02027.")]
    [InlineData("en", 18, Verdict.Met, "You are 18 or over on the closing date.")]
    [InlineData("fr", 21, Verdict.NotYet, "Il faut avoir 21 ans ou plus à la date limite, en mai\u00A02027.")]
    [InlineData("fr", 18, Verdict.Met, "Vous avez 18 ans ou plus à la date limite.")]
    public async Task Another_minimum_age_changes_verdict_and_sentence(
        string language,
        int age,
        Verdict verdict,
        string says
    )
    {
        var rule = Rules(await RealAsync() with { MinimumAge = age }, language).First();
        Assert.Equal(verdict, rule.Verdict);
        Assert.StartsWith(says, rule.Answer.Says, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whatever_stands_in_braces_is_filled_in()
    {
        var all = string.Join(' ', RuleAnswer.Placeholders.Select(Column.Braced));
        var page = await RealAsync();
        var answers = page.English.Answers.Select(answer => answer with { Says = all }).ToList();
        Assert.All(
            Rules(page with { English = page.English with { Answers = answers } }, "en"),
            rule =>
                Assert.Equal(
                    "1\u00A0June\u00A02006 21 1\u00A0June\u00A02027 May\u00A02027 2028 2029 Türkiye 32",
                    rule.Answer.Says
                )
        );
    }

    [Fact]
    public async Task Rules_that_are_not_whole_leave_the_self_check_out()
    {
        var page = await RealAsync();
        var answers = page.English.Answers;
        Assert.NotNull(Check(page, "en"));
        Assert.Null(Check(page with { MinimumAge = null }, "en"));
        foreach (
            IReadOnlyList<RuleAnswer> few in new[] { [], [.. answers.Skip(1)], answers.Append(answers[0]).ToList() }
        )
        {
            var changed = page with { English = page.English with { Answers = few } };
            Assert.Null(Check(changed, "en"));
            Assert.NotNull(Check(changed, "fr"));
        }
    }

    [Fact]
    public async Task A_page_without_the_self_check_is_shown_as_any_other()
    {
        using var site = new SiteFactory();
        using var visitor = site.Visitor();
        await site.EditAsync<GuidancePage>(
            "who-can-apply",
            (page, act) =>
            {
                var content = (GuidanceContent)page.Read(page.LiveRevision!);
                page.Publish(page.Revise(content with { MinimumAge = null }, act).Number, act);
            }
        );
        using var answer = await visitor.AskAsync("/en/who-can-apply?d=1&m=6&y=2006&c=TR&s=y3&l=en");
        answer.EnsureSuccessStatusCode();
        var shown = await answer.PageAsync();
        Assert.Null(shown.QuerySelector("#check"));
        Assert.Null(shown.QuerySelector("#answer"));
        Assert.NotNull(shown.QuerySelector("#members"));
    }

    /// <summary>The page about who can apply, as the content folder has it.</summary>
    internal static async Task<GuidanceContent> RealAsync()
    {
        var folder = await ContentFolder.ReadAsync(ContentImporter.DefaultFolder, CancellationToken.None);
        return (GuidanceContent)folder.Entries.Single(entry => entry.Key == "who-can-apply").Content;
    }

    private static IEnumerable<RuleView> Rules(GuidanceContent page, string language)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
        return [.. RuleView.All(Check(page, language)!, Saying.English)];
    }

    private static EligibilityCheck? Check(GuidanceContent page, string language) =>
        EligibilityCheck.Of(
            Publishing
                .Samples.Published(Publishing.Samples.Row("who-can-apply", page))[Language.FromCode(language)!]
                .Page("who-can-apply")!,
            Year,
            new EligibilityForm
            {
                D = "1",
                M = "6",
                Y = "2006",
                C = "TR",
                S = "y3",
                L = "en",
            },
            isAnswered: true
        );
}
