using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.Net.Http.Headers;
using NatoInternships.Tests.Site;

namespace NatoInternships.Tests.Accounts.SingleSignOn;

/// <summary>
/// Goes to and fro between the site and the provider as a browser would: keeps the site's cookies by their paths,
/// follows redirects and pages that lead on by themselves, sends forms as they stand on the page.
/// </summary>
internal sealed class Browser(HttpMessageHandler site, HttpMessageHandler provider)
{
    private const int LongestChain = 12;

    private static readonly Uri Home = new(SiteFactory.Origin);

    /// <summary>The cookies it holds.</summary>
    public Dictionary<string, SetCookieHeaderValue> Cookies { get; private init; } = [];

    /// <summary>Every cookie that was ever set here.</summary>
    public List<SetCookieHeaderValue> Set { get; } = [];

    /// <summary>Where it is.</summary>
    public Uri Address { get; private set; } = Home;

    public string Path => Address.PathAndQuery;

    public HttpStatusCode Status { get; private set; }

    public IHtmlDocument Page { get; private set; } = null!;

    /// <summary>What the page says of the last try.</summary>
    public string Problem => Page.QuerySelector("[role=alert]:not([hidden])")?.TextContent.Trim() ?? "";

    /// <summary>Another one with the same cookies, as a thief would have.</summary>
    public Browser Twin() => new(site, provider) { Cookies = new(Cookies) };

    public Task GoAsync(string address, Func<Uri, bool>? stopsAt = null) =>
        FollowAsync(new HttpRequestMessage(HttpMethod.Get, new Uri(Home, address)), stopsAt);

    /// <summary>Sends the form of the page that has this action, with other values for some of its fields.</summary>
    public Task SendAsync(string action, Func<Uri, bool>? stopsAt = null, params (string Name, string Value)[] typed)
    {
        var form = Page.Forms.First(form => form.GetAttribute("action") == action);
        var fields = form.QuerySelectorAll("input[name]")
            .OfType<IHtmlInputElement>()
            .Where(input => input.Type != "radio" || input.IsChecked)
            .Select(input => KeyValuePair.Create(input.Name!, input.Value))
            .Where(field => !typed.Any(other => other.Name == field.Key))
            .Concat(typed.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        return FollowAsync(
            new HttpRequestMessage(HttpMethod.Post, new Uri(Home, action))
            {
                Content = new FormUrlEncodedContent(fields),
            },
            stopsAt
        );
    }

    private async Task FollowAsync(HttpRequestMessage question, Func<Uri, bool>? stopsAt)
    {
        for (var step = 0; step < LongestChain; step++)
        {
            Address = question.RequestUri!;
            using var answer = await AskAsync(question);
            (Status, Page) = (answer.StatusCode, await answer.PageAsync());
            if (Next(answer) is not { } next)
                return;
            if (stopsAt?.Invoke(next) is true)
            {
                Address = next;
                return;
            }

            question = new HttpRequestMessage(HttpMethod.Get, next);
        }

        Assert.Fail($"No end of redirects at {Address}");
    }

    private async Task<HttpResponseMessage> AskAsync(HttpRequestMessage question)
    {
        var isSite = question.RequestUri!.Host == Home.Host;
        using var client = new HttpMessageInvoker(isSite ? site : provider, disposeHandler: false);
        if (!isSite)
            return await client.SendAsync(question, CancellationToken.None);
        var sent = Cookies
            .Values.Where(cookie =>
                question.RequestUri.AbsolutePath.StartsWith(cookie.Path.Value!, StringComparison.Ordinal)
            )
            .Select(cookie => $"{cookie.Name}={cookie.Value}");
        question.Headers.TryAddWithoutValidation(HeaderNames.Cookie, string.Join("; ", sent));
        var answer = await client.SendAsync(question, CancellationToken.None);
        if (answer.Headers.TryGetValues(HeaderNames.SetCookie, out var set))
            Keep(SetCookieHeaderValue.ParseList([.. set]));
        return answer;
    }

    private void Keep(IEnumerable<SetCookieHeaderValue> cookies)
    {
        foreach (var cookie in cookies)
        {
            Set.Add(cookie);
            // How a server takes a cookie back.
            if (cookie.Expires == DateTimeOffset.UnixEpoch)
                Cookies.Remove(cookie.Name.Value!);
            else
                Cookies[cookie.Name.Value!] = cookie;
        }
    }

    private Uri? Next(HttpResponseMessage answer) =>
        answer.Headers.Location is { } location ? new Uri(Address, location)
        : answer.Headers.TryGetValues("Refresh", out var refresh) ? new Uri(refresh.Single()["0; url=".Length..])
        : null;
}
