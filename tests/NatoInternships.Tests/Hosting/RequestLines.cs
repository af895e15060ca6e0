using System.Collections.Concurrent;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using NatoInternships.Tests.Site;
using Serilog.Core;
using Serilog.Events;

namespace NatoInternships.Tests.Hosting;

/// <summary>One line a request, with nothing of the person in it.</summary>
public sealed class RequestLines : IDisposable
{
    private readonly LoggedSite _site = new();

    [Theory]
    [InlineData("/en/catalogue", "GET", "/en/catalogue", 200, LogEventLevel.Information)]
    [InlineData("/fr/pas-la", "GET", "/fr/pas-la", 404, LogEventLevel.Information)]
    [InlineData("/en", "POST", "/en", 405, LogEventLevel.Information)]
    [InlineData("/EN/", "GET", "/EN/", 301, LogEventLevel.Information)]
    [InlineData("/preview/en/a-secret", "GET", "/preview", 410, LogEventLevel.Information)]
    [InlineData("/en/fails", "GET", "/en/fails", 500, LogEventLevel.Error)]
    [InlineData("/health/live", "GET", "/health/live", 200, LogEventLevel.Debug)]
    public async Task A_request_is_one_line_with_its_method_path_and_status(
        string asked,
        string method,
        string path,
        int status,
        LogEventLevel level
    )
    {
        var line = Assert.Single(await LinesAsync(asked, method));
        Assert.Equal(
            (method, path, status, level),
            (
                Text(line, "RequestMethod"),
                Text(line, "RequestPath"),
                (int)((ScalarValue)line.Properties["StatusCode"]).Value!,
                line.Level
            )
        );
        Assert.True(line.Properties.ContainsKey("Elapsed"));
    }

    [Fact]
    public async Task A_ready_page_is_no_line()
    {
        Assert.Single(await LinesAsync("/en/catalogue", "GET"));
        Assert.Single(await LinesAsync("/en/catalogue", "GET"));
        Assert.Single(await LinesAsync("/en/catalogue", "HEAD"));
    }

    [Fact]
    public async Task All_lines_of_a_request_name_one_trace()
    {
        var line = Assert.Single(await LinesAsync("/en/catalogue", "GET"));
        Assert.NotNull(line.TraceId);
    }

    [Fact]
    public async Task A_line_holds_no_query_no_address_and_no_browser()
    {
        using var visitor = _site.Visitor();
        using var question = new HttpRequestMessage(
            HttpMethod.Get,
            new Uri("/en/catalogue?q=my-secret", UriKind.Relative)
        );
        question.Headers.Add("User-Agent", "my-browser");
        question.Headers.Add("Referer", "https://my-referrer.example/");
        question.Headers.Add("X-Forwarded-For", "203.0.113.7");
        (await visitor.SendAsync(question)).Dispose();
        var line = Assert.Single(_site.Lines, IsRequest);
        var text =
            line.RenderMessage(System.Globalization.CultureInfo.InvariantCulture)
            + string.Join(' ', line.Properties.Values);
        Assert.All(
            ["my-secret", "my-browser", "my-referrer", "203.0.113.7"],
            secret => Assert.DoesNotContain(secret, text, StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task Cookies_of_rubbish_are_no_error()
    {
        await using var site = new LoggedSite("Warning");
        using var visitor = site.Visitor();
        using var form = await visitor.AskAsync("/admin/en/sign-in");
        var names = form.Headers.GetValues("Set-Cookie").Select(cookie => cookie.Split('=')[0]);
        using var question = new HttpRequestMessage(HttpMethod.Post, new Uri("/admin/en/sign-in", UriKind.Relative))
        {
            Content = new FormUrlEncodedContent([
                KeyValuePair.Create("__RequestVerificationToken", "CfDJ8rubbish"),
                KeyValuePair.Create("email", "robin@example.org"),
            ]),
        };
        question.Headers.Add(
            "Cookie",
            string.Join("; ", names.Append("__Secure-session").Select(name => $"{name}=CfDJ8rubbish%00"))
        );
        using var answer = await visitor.SendAsync(question);
        Assert.Equal(System.Net.HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.DoesNotContain(site.Lines, line => line.Level >= LogEventLevel.Error);
    }

    public void Dispose() => _site.Dispose();

    private static bool IsRequest(LogEvent line) => line.Properties.ContainsKey("RequestMethod");

    private static string? Text(LogEvent line, string property) =>
        ((ScalarValue)line.Properties[property]).Value as string;

    private async Task<IEnumerable<LogEvent>> LinesAsync(string path, string method)
    {
        using var visitor = _site.Visitor();
        (await visitor.AskAsync(path, new HttpMethod(method))).Dispose();
        return _site.Lines.Where(IsRequest);
    }

    private sealed class LoggedSite(string microsoft = "Fatal") : SiteFactory
    {
        private readonly Sink _sink = new();

        public IEnumerable<LogEvent> Lines => _sink.Lines;

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseSetting("Serilog:MinimumLevel:Default", "Debug");
            builder.UseSetting("Serilog:MinimumLevel:Override:Microsoft", microsoft);
            builder.ConfigureTestServices(services =>
            {
                services.AddSingleton<ILogEventSink>(_sink);
                services.AddControllers().AddApplicationPart(typeof(FailingController).Assembly);
            });
        }
    }

    private sealed class Sink : ILogEventSink
    {
        public ConcurrentQueue<LogEvent> Lines { get; } = [];

        public void Emit(LogEvent logEvent) => Lines.Enqueue(logEvent);
    }
}
