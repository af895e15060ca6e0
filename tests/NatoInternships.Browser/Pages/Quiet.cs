using NatoInternships.Browser.Site;

namespace NatoInternships.Browser.Pages;

/// <summary>A page loads its own files, says nothing and leaves nothing behind.</summary>
[Collection(nameof(InBrowser))]
public sealed class Quiet(BrowserSite site)
{
    [Fact]
    public async Task Every_kind_of_page_answers_with_its_status()
    {
        var survey = await site.SurveyAsync();
        survey.FindsNone(visit =>
            visit.Status == visit.Page.Status ? [] : [$"{visit.Status} instead of {visit.Page.Status}"]
        );
    }

    [Fact]
    public async Task No_page_writes_to_the_console()
    {
        var survey = await site.SurveyAsync();
        // Chromium itself notes that an error page is one.
        survey.FindsNone(visit =>
            visit.Console.Where(line =>
                visit.Page.Status == 200 || !line.Contains($"status of {visit.Page.Status}", StringComparison.Ordinal)
            )
        );
    }

    [Fact]
    public async Task No_request_of_a_page_fails()
    {
        var survey = await site.SurveyAsync();
        survey.FindsNone(visit =>
            visit
                .Requests.Where(request =>
                    request.Status is 0 or >= 400 && new Uri(request.Url).PathAndQuery != visit.Page.Path
                )
                .Select(request => $"{request.Status} {request.Url}")
        );
    }

    [Fact]
    public async Task No_page_asks_another_host_for_anything()
    {
        var survey = await site.SurveyAsync();
        survey.FindsNone(visit =>
            visit
                .Requests.Select(request => request.Url)
                .Where(url => !url.StartsWith(site.Origin, StringComparison.Ordinal))
        );
    }

    [Fact]
    public async Task Every_page_loads_its_style_sheet()
    {
        var survey = await site.SurveyAsync();
        survey.FindsNone(visit =>
            visit.Requests.Any(request =>
                request is { Status: 200 } && request.Url.Contains("/site.", StringComparison.Ordinal)
            )
                ? []
                : ["no style sheet"]
        );
    }

    [Fact]
    public async Task No_page_sets_a_cookie()
    {
        var survey = await site.SurveyAsync();
        survey.FindsNone(visit => visit.Cookies);
    }

    [Fact]
    public async Task No_page_keeps_anything_in_the_browsers_storage()
    {
        var survey = await site.SurveyAsync();
        survey.FindsNone(visit => visit.Anatomy.Stored);
    }

    [Fact]
    public async Task No_page_has_a_script_or_a_style_in_its_markup()
    {
        var survey = await site.SurveyAsync();
        survey.FindsNone(visit => visit.Anatomy.Inline);
    }
}
