using NatoInternships.Browser.Site;

namespace NatoInternships.Browser.Pages;

/// <summary>The budgets of a first visit: what it may weigh and ask for, and that nothing jumps.</summary>
[Collection(nameof(InBrowser))]
public sealed class Light(BrowserSite site)
{
    private const int MostBytes = 30_000;
    private const int MostStyleBytes = 12_000;
    private const int MostRequests = 10;

    [Fact]
    public async Task A_first_visit_weighs_at_most_thirty_kilobytes()
    {
        var survey = await site.SurveyAsync();
        survey.FindsNone(visit =>
            visit.Requests.Sum(request => request.Bytes) is > MostBytes and var bytes ? [$"{bytes} bytes"] : []
        );
    }

    [Fact]
    public async Task The_style_sheet_weighs_at_most_twelve_kilobytes()
    {
        var survey = await site.SurveyAsync();
        survey.FindsNone(visit =>
            visit
                .Requests.Where(request =>
                    request.Url.Contains(".css", StringComparison.Ordinal) && request.Bytes is > MostStyleBytes or 0
                )
                .Select(request => $"{request.Bytes} bytes of {request.Url}")
        );
    }

    [Fact]
    public async Task A_first_visit_asks_for_at_most_ten_things()
    {
        var survey = await site.SurveyAsync();
        survey.FindsNone(visit => visit.Requests.Count > MostRequests ? [$"{visit.Requests.Count} requests"] : []);
    }

    [Fact]
    public async Task Nothing_shifts_while_a_page_loads()
    {
        var survey = await site.SurveyAsync();
        survey.FindsNone(visit => visit.Anatomy.Shift > 0 ? [$"shift of {visit.Anatomy.Shift}"] : []);
    }
}
