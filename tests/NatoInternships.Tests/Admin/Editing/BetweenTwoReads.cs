using System.Data.Common;
using System.Net;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using NatoInternships.Catalogue;
using NatoInternships.Database;
using NatoInternships.Tests.Site;

namespace NatoInternships.Tests.Admin.Editing;

/// <summary>Another node saves an entry while this one has read half of it.</summary>
public sealed class BetweenTwoReads : IDisposable
{
    private const string Key = "legal-advisor";

    private readonly OtherNodeSite _site = new();

    [Fact]
    public async Task A_save_then_goes_on_from_what_the_other_saved()
    {
        using var editor = await _site.JoinAsync();
        var form = await editor.Browser.GetAsync($"{Forms.Entries}/{Key}");
        _site.Meanwhile = () => SaveAsync("Une phrase de l’autre.");
        var saved = await editor.Browser.SubmitAsync(form, $"/entries/{Key}", ("en.lead", "A lead of mine."));
        Assert.Equal(
            (HttpStatusCode.OK, "A lead of mine.", "Une phrase de l’autre."),
            (saved.Status, saved.Field("en-lead"), saved.Field("fr-lead"))
        );
    }

    public void Dispose() => _site.Dispose();

    private Task<int> SaveAsync(string lead) =>
        _site.WithAsync<CatalogueContext, int>(async context =>
        {
            var unit = await context.Units.Include(unit => unit.Revisions).SingleAsync(unit => unit.Key == Key);
            var content = unit.Read(unit.Latest!);
            unit.Write(
                content with
                {
                    French = content.French! with { Lead = lead },
                },
                new Act(Origin.Person, "another", _site.Clock.GetUtcNow().UtcDateTime, "")
            );
            return await context.SaveChangesAsync();
        });

    private sealed class OtherNodeSite : SqliteDesk
    {
        private readonly Pause _pause = new();

        /// <summary>Runs once, when a save has read the entry and not yet its revisions.</summary>
        public Func<Task> Meanwhile
        {
            set => _pause.Meanwhile = value;
        }

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureTestServices(services =>
                services.ConfigureDbContext<SqliteCatalogueContext>(options => options.AddInterceptors(_pause))
            );
        }
    }

    private sealed class Pause : DbCommandInterceptor
    {
        public volatile Func<Task>? Meanwhile;

        public override async ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command,
            CommandEventData eventData,
            InterceptionResult<DbDataReader> result,
            CancellationToken cancellationToken = default
        )
        {
            var isSecondRead =
                command.CommandText.Contains("INNER JOIN \"Revisions\"", StringComparison.Ordinal)
                && eventData.Context!.ChangeTracker.QueryTrackingBehavior == QueryTrackingBehavior.TrackAll;
            if (isSecondRead && Interlocked.Exchange(ref Meanwhile, null) is { } meanwhile)
                await meanwhile();
            return result;
        }
    }
}
