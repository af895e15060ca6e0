using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NatoInternships.Tests.Site;

namespace NatoInternships.Tests.Accounts;

/// <summary>On a developer's machine the log of a first start shows a link; anywhere else it never does.</summary>
public sealed class FirstStart
{
    [Fact]
    public async Task In_development_a_start_without_editors_logs_a_link_that_works_and_a_later_one_logs_none()
    {
        using var site = new LoggedSite("Development");
        var link = await site.LinkAsync();
        using var developer = new Colleague(
            site,
            "developer@localhost",
            link.Split("link=")[1],
            (await site.EditorAsync("developer@localhost"))!.Id
        );
        await developer.JoinWithPasswordAsync();
        Assert.Equal("Hello Developer", (await developer.Browser.GetAsync("/admin")).Heading);

        using var again = new LoggedSite("Development", site.ConnectionString);
        Assert.DoesNotContain(await again.StartedAsync(), line => line.Contains("link=", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_second_start_before_anyone_joined_logs_a_new_link_in_place_of_the_first()
    {
        using var site = new LoggedSite("Development");
        var first = await site.LinkAsync();
        using var again = new LoggedSite("Development", site.ConnectionString);
        var second = await again.LinkAsync();
        Assert.NotEqual(first, second);
        using var browser = again.Browser();
        Assert.Equal("This link does not work", (await browser.GetAsync(new Uri(first).PathAndQuery)).Heading);
        Assert.Equal("Welcome, Developer", (await browser.GetAsync(new Uri(second).PathAndQuery)).Heading);
    }

    [Fact]
    public async Task In_production_no_link_is_logged_and_nobody_is_invited()
    {
        using var site = new LoggedSite("Production");
        Assert.DoesNotContain(await site.StartedAsync(), line => line.Contains("link=", StringComparison.Ordinal));
        Assert.Null(await site.EditorAsync("developer@localhost"));
    }

    private sealed class LoggedSite(string environment, string? connection = null) : DeskSite
    {
        private readonly LineCatcher _lines = new();

        public async Task<string> LinkAsync()
        {
            _ = Services;
            var line = await _lines.SaysAsync("link=");
            return line.Split(' ').Single(word => word.Contains("link=", StringComparison.Ordinal));
        }

        /// <summary>All that was logged by a site that is up, and has had the time for a link.</summary>
        public async Task<IReadOnlyCollection<string>> StartedAsync()
        {
            using var browser = Browser();
            await browser.GetAsync("/admin/en/sign-in");
            return _lines.All;
        }

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseEnvironment(environment);
            builder.UseSetting("Serilog:MinimumLevel:Default", "Information");
            if (connection is not null)
                builder.UseSetting("ConnectionStrings:Catalogue", connection);
            builder.ConfigureTestServices(services =>
                services.AddSingleton<ILoggerFactory>(new LoggerFactory([_lines]))
            );
        }
    }

    /// <summary>Keeps every line of the log, and tells who waits for one.</summary>
    private sealed class LineCatcher : ILoggerProvider, ILogger
    {
        private readonly System.Collections.Concurrent.ConcurrentQueue<string> _all = [];
        private readonly System.Threading.Channels.Channel<string> _new =
            System.Threading.Channels.Channel.CreateUnbounded<string>();

        public IReadOnlyCollection<string> All => _all;

        public async Task<string> SaysAsync(string text)
        {
            using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(1));
            await foreach (var line in _new.Reader.ReadAllAsync(limit.Token))
            {
                if (line.Contains(text, StringComparison.Ordinal))
                    return line;
            }

            throw new InvalidOperationException($"Nothing said '{text}'.");
        }

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Information;

        public void Log<TState>(
            LogLevel logLevel,
            EventId eventId,
            TState state,
            Exception? exception,
            Func<TState, Exception?, string> formatter
        )
        {
            var line = formatter(state, exception);
            _all.Enqueue(line);
            _new.Writer.TryWrite(line);
        }

        public void Dispose() => _new.Writer.TryComplete();
    }
}
