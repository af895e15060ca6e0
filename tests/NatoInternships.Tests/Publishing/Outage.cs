using System.Data.Common;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using NatoInternships.Database;
using NatoInternships.Tests.Site;

namespace NatoInternships.Tests.Publishing;

/// <summary>A site whose database can be switched off.</summary>
/// <param name="shared">The database of another site, where it starts on that.</param>
public sealed class OutageSite(string? shared = null) : SqliteDesk
{
    private readonly Switch _switch = new();

    /// <summary>What the database answers to every attempt to open it; null while it is well.</summary>
    public Exception? Fault
    {
        get => _switch.Fault;
        set => _switch.Fault = value;
    }

    /// <summary>While this is set and not done, the database neither answers nor says that it will not.</summary>
    public TaskCompletionSource? Silence
    {
        get => _switch.Silence;
        set => _switch.Silence = value;
    }

    /// <summary>Done when somebody waits for the silent database.</summary>
    public Task Asked => _switch.Asked.Task;

    protected override bool StartsFilled => shared is null;

    public static Exception Away => new SqliteException("unable to open database file", 14);

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        if (shared is not null)
            builder.UseSetting("ConnectionStrings:Catalogue", shared);
        builder.ConfigureTestServices(services =>
            services.ConfigureDbContext<SqliteCatalogueContext>(options => options.AddInterceptors(_switch))
        );
    }

    private sealed class Switch : IDbConnectionInterceptor
    {
        public volatile Exception? Fault;
        public volatile TaskCompletionSource? Silence;
        public readonly TaskCompletionSource Asked = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public async ValueTask<InterceptionResult> ConnectionOpeningAsync(
            DbConnection connection,
            ConnectionEventData eventData,
            InterceptionResult result,
            CancellationToken cancellationToken = default
        )
        {
            if (Silence is { } silence)
            {
                Asked.TrySetResult();
                await silence.Task.WaitAsync(cancellationToken);
            }

            return ConnectionOpening(connection, eventData, result);
        }

        public InterceptionResult ConnectionOpening(
            DbConnection connection,
            ConnectionEventData eventData,
            InterceptionResult result
        ) => Fault is { } fault ? throw fault : result;
    }
}
