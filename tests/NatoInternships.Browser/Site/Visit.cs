using Microsoft.Playwright;

namespace NatoInternships.Browser.Site;

/// <summary>What one page loaded, said and left behind, and what it is made of.</summary>
public sealed record Visit(PageKind Page, int Status, IReadOnlyList<string> Console, IReadOnlyList<Request> Requests, IReadOnlyList<string> Cookies, Anatomy Anatomy);

/// <summary>An address that the page asked for; the status is 0 where nothing answered.</summary>
public sealed record Request(string Url, int Status);

/// <summary>A tab of the browser that listens to the pages it visits.</summary>
public sealed class Tab
{
    private static readonly int[] Widths = [320, 768, 1280];

    private readonly IPage _page;
    private List<string> _console = [];
    private List<Request> _requests = [];

    public Tab(IPage page)
    {
        _page = page;
        page.Console += (_, message) => _console.Add($"{message.Type}: {message.Text} ({message.Location})");
        page.PageError += (_, error) => _console.Add(error);
        page.RequestFailed += (_, request) => _requests.Add(new Request(request.Url, 0));
        page.Response += (_, response) => _requests.Add(new Request(response.Url, response.Status));
    }

    public async Task<Visit> VisitAsync(PageKind kind)
    {
        (_console, _requests) = ([], []);
        var answer = await _page.GotoAsync(kind.Path);
        var anatomy = await Anatomy.OfAsync(_page, Widths);
        var cookies = await _page.Context.CookiesAsync();
        return new Visit(kind, answer!.Status, _console, _requests, [.. cookies.Select(cookie => cookie.Name)], anatomy);
    }
}
