using NatoInternships.Addresses;
using NatoInternships.Languages;
using NatoInternships.Tests.Site;

namespace NatoInternships.Tests.Search;

/// <summary>
/// What students ask, and the answer that the page of one search shows among its first hits:
/// <c>student-questions.tsv</c>, a language, a question, and the phrases of which one must stand there. They were
/// written down before anybody looked at what the search finds.
/// </summary>
[Collection(nameof(SharedSite))]
public sealed class StudentQuestions(SiteFactory site)
{
    private const int FirstHits = 3;
    private const int FewestOfALanguage = 20;

    private static readonly IReadOnlyList<string[]> Questions =
    [
        .. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Search", "student-questions.tsv"))
            .Skip(1)
            .Select(line => line.Split('\t')),
    ];

    [Fact]
    public async Task Each_is_answered_by_one_search()
    {
        Assert.All(
            Language.All,
            language => Assert.True(Questions.Count(each => each[0] == language.Code) >= FewestOfALanguage)
        );
        List<string> unanswered = [];
        foreach (var question in Questions)
        {
            var shown = await ShownAsync(Language.FromCode(question[0])!, question[1]);
            if (!question[2].Split('|').Any(phrase => shown.Contains(phrase, StringComparison.Ordinal)))
                unanswered.Add($"{question[0]} {question[1]}: {shown}");
        }

        Assert.True(unanswered.Count == 0, string.Join('\n', unanswered));
    }

    private async Task<string> ShownAsync(Language language, string question)
    {
        var page = await site.ReadPageAsync(PublicAddresses.Search(language, question));
        var hits = page.QuerySelectorAll(".hit").Take(FirstHits);
        return string.Join(
            " / ",
            hits.SelectMany(hit => hit.QuerySelectorAll("h3, .ex")).Select(part => part.TextContent.Trim())
        );
    }
}
