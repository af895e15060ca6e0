using System.IO.Compression;
using Microsoft.Playwright;

namespace NatoInternships.Browser.Site;

/// <summary>What one page loaded, said and left behind, and what it is made of.</summary>
public sealed record Visit(
    PageKind Page,
    int Status,
    IReadOnlyList<string> Console,
    IReadOnlyList<Request> Requests,
    IReadOnlyList<string> Cookies,
    Anatomy Anatomy
);

/// <summary>
/// An address that the page asked for; the status is 0 where nothing answered. Bytes are those of the body on the wire.
/// </summary>
public sealed record Request(string Url, int Status, int Bytes = 0);

/// <summary>A tab of the browser that listens to the pages it visits.</summary>
public sealed class Tab
{
    // A phone, a desk at a zoom of 200 %, a tablet and a desk.
    private static readonly int[] Widths = [320, 640, 768, 1280];

    private static readonly string[] Packed = [".css", ".js"];

    private readonly IPage _page;
    private List<string> _console = [];
    private List<Request> _requests = [];
    private List<IResponse> _responses = [];

    public Tab(IPage page)
    {
        _page = page;
        page.Console += (_, message) => _console.Add($"{message.Type}: {message.Text} ({message.Location})");
        page.PageError += (_, error) => _console.Add(error);
        page.RequestFailed += (_, request) => _requests.Add(new Request(request.Url, 0));
        page.Response += (_, response) => _responses.Add(response);
    }

    public async Task<Visit> VisitAsync(PageKind kind)
    {
        (_console, _requests, _responses) = ([], [], []);
        var answer = await _page.GotoAsync(kind.Path);
        var anatomy = await Anatomy.OfAsync(_page, Widths);
        var cookies = await _page.Context.CookiesAsync();
        foreach (var response in _responses)
            _requests.Add(new Request(response.Url, response.Status, await WeighAsync(response)));
        return new Visit(
            kind,
            answer!.Status,
            _console,
            _requests,
            [.. cookies.Select(cookie => cookie.Name)],
            anatomy
        );
    }

    // Sheet and script are compressed when the site is published, so here they are weighed as they will be then.
    private static async Task<int> WeighAsync(IResponse response)
    {
        if (!Packed.Any(ending => response.Url.Contains(ending, StringComparison.Ordinal)))
            return (await response.Request.SizesAsync()).ResponseBodySize;
        using var packed = new MemoryStream();
        await using (var brotli = new BrotliStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
            await brotli.WriteAsync(await response.BodyAsync());
        return (int)packed.Length;
    }
}
