using System.Net;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NatoInternships.Database;
using NatoInternships.Editors;
using NatoInternships.Publishing;
using NatoInternships.Tests.Site;

namespace NatoInternships.Tests.Database;

/// <summary>Two nodes that start at once on one empty database.</summary>
public sealed class TwoNodes : IDisposable
{
    private readonly EmptyDesk _one = new();
    private readonly EmptyDesk _two;

    public TwoNodes() => _two = new EmptyDesk(_one.ConnectionString);

    [Fact]
    public async Task A_session_of_one_is_a_session_of_the_other()
    {
        await StartAsync();
        using var editor = await _one.JoinAsync(Role.Publisher);
        using var sent = await editor.Browser.SentAsync("/admin/en");
        using var other = _two.Browser();
        other.Client.DefaultRequestHeaders.Add("Cookie", sent.Headers.GetValues("Cookie"));
        Assert.Equal(HttpStatusCode.OK, (await other.AskAsync("/admin/en")).Status);
    }

    [Fact]
    public async Task They_make_one_key()
    {
        await StartAsync();
        // A session is the first to need a key.
        var editors = await Task.WhenAll(
            Task.Run(() => _one.JoinAsync(Role.Publisher)),
            Task.Run(() => _two.JoinAsync(email: "two@example.org"))
        );
        Array.ForEach(editors, editor => editor.Dispose());
        Assert.Equal(
            1,
            await _one.WithAsync<CatalogueContext, int>(context => context.DataProtectionKeys.CountAsync())
        );
    }

    [Fact]
    public async Task Neither_says_that_the_database_is_away()
    {
        await StartAsync();
        Assert.All(
            new[] { _one, _two },
            site => Assert.True(site.Services.GetRequiredService<CatalogueHolder>() is { DatabaseAnswers: true })
        );
        using var visitor = _two.Visitor();
        Assert.Contains(
            "\"status\":\"Healthy\"",
            await visitor.GetStringAsync("/health/ready"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_node_that_was_killed_while_it_migrated_stops_no_other()
    {
        await using (var connection = new SqliteConnection($"{_one.ConnectionString};Mode=ReadWriteCreate"))
        {
            await connection.OpenAsync();
            await using var command = connection.CreateCommand();
            // As EF leaves it behind: who migrates next would wait for this row without end.
            command.CommandText =
                "CREATE TABLE __EFMigrationsLock (Id INTEGER NOT NULL PRIMARY KEY, \"Timestamp\" TEXT NOT NULL);"
                + "INSERT INTO \"__EFMigrationsLock\" VALUES (1, '2026-11-23 12:00:00+00:00')";
            await command.ExecuteNonQueryAsync();
        }

        using var visitor = await Task.Run(_one.Visitor);
        await _one.Services.GetRequiredService<CatalogueWatch>().FirstLook.WaitAsync(TimeSpan.FromMinutes(1));
        using var answer = await visitor.AskAsync("/en");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    public void Dispose()
    {
        _two.Dispose();
        _one.Dispose();
    }

    private async Task StartAsync()
    {
        await Task.WhenAll(Task.Run(() => _one.Services), Task.Run(() => _two.Services));
        await Task.WhenAll(FirstLookAsync(_one), FirstLookAsync(_two));
    }

    private static Task FirstLookAsync(SiteFactory site) =>
        site.Services.GetRequiredService<CatalogueWatch>().FirstLook;

    private sealed class EmptyDesk(string? shared = null) : SqliteDesk
    {
        protected override bool StartsFilled => false;

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            if (shared is not null)
                builder.UseSetting("ConnectionStrings:Catalogue", shared);
        }
    }
}
