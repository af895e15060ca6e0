using System.Net;
using NatoInternships.Tests.Site;

namespace NatoInternships.Tests.Publishing;

/// <summary>Pages need the database only once.</summary>
public sealed class DatabaseAway : IDisposable
{
    private readonly OutageSite _site = new();

    [Fact]
    public async Task Pages_keep_serving_while_the_database_is_away()
    {
        using var visitor = _site.Visitor();
        await GoAwayAsync();
        foreach (var path in new[] { "/en", "/fr/catalogue", "/en/units/legal-advisor", "/sitemap.xml" })
        {
            using var answer = await visitor.AskAsync(path);
            Assert.Equal((path, HttpStatusCode.OK), (path, answer.StatusCode));
        }
    }

    [Fact]
    public async Task Health_says_degraded_while_the_database_is_away()
    {
        using var visitor = _site.Visitor();
        await GoAwayAsync();
        Assert.Contains(
            "\"status\":\"Degraded\"",
            await visitor.GetStringAsync("/health/ready"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Health_says_healthy_when_the_database_is_back()
    {
        using var visitor = _site.Visitor();
        await GoAwayAsync();
        _site.Fault = null;
        await _site.LookAsync();
        Assert.Contains(
            "\"status\":\"Healthy\"",
            await visitor.GetStringAsync("/health/ready"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_site_started_without_its_database_asks_to_come_back_later()
    {
        _site.Fault = OutageSite.Away;
        using var visitor = _site.Visitor();
        using var answer = await visitor.AskAsync("/en/catalogue");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.True(answer.Headers.RetryAfter?.Delta > TimeSpan.Zero);
    }

    [Fact]
    public async Task A_database_that_does_not_answer_at_all_keeps_no_visitor_waiting()
    {
        _site.Silence = new TaskCompletionSource();
        var start = Task.Run(_site.Visitor);
        await _site.Asked;
        while (!start.IsCompleted)
        {
            _site.Clock.Advance(TimeSpan.FromSeconds(1));
            await Task.Yield();
        }

        using var visitor = await start;
        using var answer = await visitor.AskAsync("/en/catalogue");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.Equal("The catalogue is being prepared", (await answer.PageAsync()).QuerySelector("h1")?.TextContent);
        Assert.True(answer.Headers.Contains("Refresh"), "a browser does not come back by itself");
        _site.Silence.SetResult();
    }

    [Theory]
    [InlineData("/en/catalogue", "en", "The site cannot answer right now")]
    [InlineData("/fr/catalogue", "fr", "Le site ne peut pas répondre pour le moment")]
    public async Task A_site_started_without_its_database_says_so_in_the_language_of_the_address(
        string path,
        string language,
        string heading
    )
    {
        _site.Fault = OutageSite.Away;
        using var visitor = _site.Visitor();
        using var answer = await visitor.AskAsync(path);
        var page = await answer.PageAsync();
        Assert.Equal(
            (language, heading),
            (page.DocumentElement.GetAttribute("lang"), page.QuerySelector("h1")?.TextContent)
        );
    }

    [Fact]
    public async Task A_site_started_without_its_database_is_alive_but_not_ready()
    {
        _site.Fault = OutageSite.Away;
        using var visitor = _site.Visitor();
        using var live = await visitor.AskAsync("/health/live");
        using var ready = await visitor.AskAsync("/health/ready");
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.ServiceUnavailable), (live.StatusCode, ready.StatusCode));
        Assert.Contains("\"status\":\"Unhealthy\"", await ready.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_style_of_the_page_that_says_so_is_served()
    {
        _site.Fault = OutageSite.Away;
        using var visitor = _site.Visitor();
        using var page = await visitor.AskAsync("/en");
        using var style = await visitor.AskAsync(
            (await page.PageAsync()).QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")!
        );
        Assert.Equal(HttpStatusCode.OK, style.StatusCode);
    }

    [Fact]
    public async Task A_site_started_without_its_database_opens_when_it_comes()
    {
        _site.Fault = OutageSite.Away;
        using var visitor = _site.Visitor();
        (await visitor.AskAsync("/en")).Dispose();
        _site.Fault = null;
        await _site.LookAsync();
        using var answer = await visitor.AskAsync("/en/units/legal-advisor");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task Too_many_open_connections_count_as_away()
    {
        using var visitor = _site.Visitor();
        // What SqlClient says when its pool is used up; it is no DbException.
        _site.Fault = new InvalidOperationException(
            "Timeout expired. The timeout period elapsed prior to obtaining a connection from the pool."
        );
        await _site.LookAsync();
        Assert.Contains(
            "\"status\":\"Degraded\"",
            await visitor.GetStringAsync("/health/ready"),
            StringComparison.Ordinal
        );
    }

    public void Dispose() => _site.Dispose();

    private async Task GoAwayAsync()
    {
        _site.Fault = OutageSite.Away;
        await _site.LookAsync();
    }
}
