using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace NatoInternships.Tests.Site;

/// <summary>
/// What a browser does at the desk: opens pages, keeps cookies, follows redirects and sends forms with all they hold.
/// </summary>
public sealed class Browsing(HttpClient client, CookieContainer cookies) : IDisposable
{
    public const string Firefox = "Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0";

    private const int MostRedirects = 5;

    public HttpClient Client => client;

    public Task<Answer> GetAsync(string path) =>
        FollowAsync(new HttpRequestMessage(HttpMethod.Get, new Uri(path, UriKind.RelativeOrAbsolute)));

    /// <summary>The answer as it comes, with no redirect followed.</summary>
    public async Task<Answer> AskAsync(string path) =>
        await AnswerAsync(new HttpRequestMessage(HttpMethod.Get, new Uri(path, UriKind.RelativeOrAbsolute)));

    /// <summary>Fills in the form of a page whose action ends so, and sends it.</summary>
    public Task<Answer> SubmitAsync(Answer page, string action, params (string Name, string? Value)[] typed) =>
        FollowAsync(Filled(page, action, typed));

    public async Task<Answer> SubmitOnlyAsync(
        Answer page,
        string action,
        params (string Name, string? Value)[] typed
    ) => await AnswerAsync(Filled(page, action, typed));

    /// <summary>Fills in the form of a page that takes files, and sends it with these.</summary>
    public Task<Answer> SendFilesAsync(Answer page, string action, params (string Name, byte[] Bytes)[] files)
    {
        var form = FormOf(page, action);
        var content = new MultipartFormDataContent();
        foreach (var (name, value) in Fields(form))
            content.Add(new StringContent(value), name);
        foreach (var (name, bytes) in files)
            content.Add(
                new ByteArrayContent(bytes),
                form.QuerySelector("input[type=file]")!.GetAttribute("name")!,
                name
            );
        return FollowAsync(
            new HttpRequestMessage(HttpMethod.Post, new Uri(form.GetAttribute("action")!, UriKind.Relative))
            {
                Content = content,
            }
        );
    }

    /// <summary>Keeps cookies as if an answer of the site had brought them.</summary>
    public void Keep(IEnumerable<string?> headers)
    {
        foreach (var header in headers)
            cookies.SetCookies(client.BaseAddress!, header!);
    }

    /// <summary>A request as it was sent, with its cookies.</summary>
    public async Task<HttpRequestMessage> SentAsync(string path)
    {
        using var response = await client.GetAsync(new Uri(path, UriKind.Relative));
        return response.RequestMessage!;
    }

    public void Dispose() => client.Dispose();

    /// <summary>The question that a passkey form asks the server, as JSON.</summary>
    public async Task<string> QuestionAsync(Answer page, string action)
    {
        var form = FormOf(page, action);
        using var question = new HttpRequestMessage(
            HttpMethod.Post,
            new Uri(form.GetAttribute("data-question")!, UriKind.Relative)
        )
        {
            Content = new FormUrlEncodedContent(Fields(form)),
        };
        using var answer = await client.SendAsync(question);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync();
    }

    /// <summary>The request that a page's form would send; its action ends so.</summary>
    public static HttpRequestMessage Filled(Answer page, string action, params (string Name, string? Value)[] typed)
    {
        var form = FormOf(page, action);
        var fields = Fields(form)
            .Where(field => typed.All(mine => mine.Name != field.Key))
            .Concat(typed.Select(mine => KeyValuePair.Create(mine.Name, mine.Value ?? "")));
        return new HttpRequestMessage(HttpMethod.Post, new Uri(form.GetAttribute("action")!, UriKind.Relative))
        {
            Content = new FormUrlEncodedContent(fields),
        };
    }

    private static IHtmlFormElement FormOf(Answer page, string action) =>
        page.Document.Forms.FirstOrDefault(form =>
            form.GetAttribute("action")?.Split('?')[0].EndsWith(action, StringComparison.Ordinal) is true
        )
        ?? throw new InvalidOperationException(
            $"No form to '{action}' on {page.Path} ({(int)page.Status}): {page.Document.Title}"
        );

    private static IEnumerable<KeyValuePair<string, string>> Fields(IHtmlFormElement form) =>
        [
            .. form
                .Elements.OfType<IHtmlInputElement>()
                .Where(input =>
                    input.Name is { Length: > 0 }
                    && input.Type != "file"
                    && (input.Type is not ("radio" or "checkbox") || input.IsChecked)
                )
                .Select(input => KeyValuePair.Create(input.Name!, input.Value)),
            .. form
                .Elements.OfType<IHtmlTextAreaElement>()
                .Where(text => text.Name is { Length: > 0 })
                .Select(text => KeyValuePair.Create(text.Name!, text.Value)),
            .. form
                .Elements.OfType<IHtmlSelectElement>()
                .Where(select => select.Name is { Length: > 0 })
                .Select(select => KeyValuePair.Create(select.Name!, select.Value ?? "")),
        ];

    private async Task<Answer> FollowAsync(HttpRequestMessage request)
    {
        var answer = await AnswerAsync(request);
        for (var hop = 0; answer.Location is { } location && hop < MostRedirects; hop++)
            answer = await AskAsync(location);
        return answer;
    }

    private async Task<Answer> AnswerAsync(HttpRequestMessage request)
    {
        using (request)
        {
            using var response = await client.SendAsync(request);
            return new Answer(
                response.RequestMessage!.RequestUri!.PathAndQuery,
                response.StatusCode,
                response.Headers.Location?.ToString(),
                new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync()),
                response.Headers.TryGetValues("Set-Cookie", out var cookies) ? [.. cookies] : []
            );
        }
    }
}

/// <summary>What came back.</summary>
public sealed record Answer(
    string Path,
    HttpStatusCode Status,
    string? Location,
    IHtmlDocument Document,
    IReadOnlyList<string> Cookies
)
{
    public string Heading => Document.QuerySelector("h1")?.TextContent.Trim() ?? "";

    /// <summary>What the page says is wrong.</summary>
    public string Problem =>
        string.Join(' ', Document.QuerySelectorAll(".faults").Select(part => part.TextContent)).Trim();

    public string Notice => Document.QuerySelector(".notice")?.TextContent.Trim() ?? "";

    public string Text => Document.Body?.TextContent ?? "";
}
