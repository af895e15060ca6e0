using System.Data.Common;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using NatoInternships.Database;
using NatoInternships.Editors;
using NatoInternships.Tests.Admin.Lists;
using NatoInternships.Tests.Site;

namespace NatoInternships.Tests.Admin.Bulk;

/// <summary>A hundred entries at once ask the database no more often than two do.</summary>
public sealed class BulkSize : IDisposable
{
    private readonly CountingSite _site = new();

    [Theory]
    [InlineData("Publish", null)]
    [InlineData("Body", "international-staff")]
    [InlineData("AsOf", "2026-05")]
    public async Task A_hundred_take_as_many_queries_as_two(string kind, string? value)
    {
        using var publisher = await _site.JoinAsync(Role.Publisher);
        await _site.AddManyAsync(104);
        var few = await QueriesAsync(publisher, kind, value, 103, 104);
        var many = await QueriesAsync(publisher, kind, value, [.. Enumerable.Range(1, 100)]);
        Assert.True(many > 0 && many <= few, $"{many} queries for a hundred, {few} for two");
        Assert.True(many < 20, $"{many} queries");
    }

    [Fact]
    public async Task A_list_takes_one_query_of_entries()
    {
        using var author = await _site.JoinAsync();
        await author.Browser.GetAsync("/admin/en/units");
        _site.Counter.Reset();
        await author.Browser.GetAsync("/admin/en/units");
        Assert.Equal(1, _site.Counter.Holding("\"Entries\""));
    }

    public void Dispose() => _site.Dispose();

    private async Task<int> QueriesAsync(Colleague publisher, string kind, string? value, params int[] numbers)
    {
        var preview = await publisher.ChooseFromAsync(
            "/admin/en/units?q=many",
            kind,
            [.. numbers.Select(number => $"many-{number}")]
        );
        if (value is not null)
            preview = await publisher.ValueAsync(preview, value);
        _site.Counter.Reset();
        // Without the list that follows.
        var answer = await publisher.Browser.SubmitOnlyAsync(preview, "/bulk/do");
        Assert.Contains("act=", answer.Location, StringComparison.Ordinal);
        return _site.Counter.Holding("SELECT");
    }

    private sealed class CountingSite : SqliteDesk
    {
        public Counting Counter { get; } = new();

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureTestServices(services =>
                services.ConfigureDbContext<SqliteCatalogueContext>(options => options.AddInterceptors(Counter))
            );
        }
    }

    private sealed class Counting : DbCommandInterceptor
    {
        private readonly System.Collections.Concurrent.ConcurrentQueue<string> _commands = [];

        public void Reset() => _commands.Clear();

        public int Holding(string text) =>
            _commands.Count(command =>
                command.StartsWith("SELECT", StringComparison.Ordinal)
                && command.Contains(text, StringComparison.Ordinal)
            );

        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command,
            CommandEventData eventData,
            InterceptionResult<DbDataReader> result,
            CancellationToken cancellationToken = default
        )
        {
            _commands.Enqueue(command.CommandText);
            return base.ReaderExecutingAsync(command, eventData, result, cancellationToken);
        }
    }
}
