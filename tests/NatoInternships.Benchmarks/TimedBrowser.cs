using System.Net;
using AngleSharp.Html.Parser;
using NatoInternships.Tests.Site;

namespace NatoInternships.Benchmarks;

/// <summary>An editor's browser whose requests are timed, from sending one to the last byte of its answer.</summary>
internal sealed class TimedBrowser(Browsing browser, Timings timings, CancellationToken cancel)
{
    /// <summary>Opens a page; counts under a name, or without one not at all.</summary>
    public Task<Answer> OpenAsync(string? name, string path) =>
        SendAsync(name, new HttpRequestMessage(HttpMethod.Get, new Uri(path, UriKind.Relative)));

    /// <summary>
    /// Sends the form of a page whose action ends so. The redirect that answers it is followed, but not counted.
    /// </summary>
    public Task<Answer> SubmitAsync(
        string? name,
        Answer page,
        string action,
        params (string Name, string? Value)[] typed
    ) => SendAsync(name, Browsing.Filled(page, action, typed));

    /// <exception cref="InvalidOperationException">The answer is neither a page nor a redirect.</exception>
    public async Task<Answer> SendAsync(string? name, HttpRequestMessage request)
    {
        var response = await timings.TakeAsync(name, () => browser.Client.SendAsync(request, cancel));
        if (response.StatusCode == HttpStatusCode.Redirect)
            return await browser.GetAsync(response.Headers.Location!.ToString());
        if (response.StatusCode != HttpStatusCode.OK)
            throw new InvalidOperationException(
                $"{request.Method} {request.RequestUri} was answered by {(int)response.StatusCode}."
            );
        return new Answer(
            request.RequestUri!.ToString(),
            response.StatusCode,
            null,
            new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync(cancel)),
            []
        );
    }
}
