using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NatoInternships.Database;
using NatoInternships.LinkGuardian;
using NatoInternships.Tests.Site;

namespace NatoInternships.Tests.LinkGuardian;

/// <summary>A desk whose catalogue leads to pages that never answer before the test says so.</summary>
public sealed class LinkSite : DeskSite
{
    private readonly TaskCompletionSource _busy = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _asked;

    /// <summary>Until it is done, every connection waits; then each is refused.</summary>
    public TaskCompletionSource Silence { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Done when four hosts are asked: as many as may be at once.</summary>
    public Task Busy => _busy.Task.WaitAsync(TimeSpan.FromMinutes(1));

    public int Asked => Volatile.Read(ref _asked);

    public LinkRun Run => Services.GetRequiredService<LinkRun>();

    public LinkGuard Guard => Services.GetRequiredService<LinkGuard>();

    public DateTime Now => Clock.GetUtcNow().UtcDateTime;

    /// <summary>Ends the silence and waits until the run is over.</summary>
    public Task FinishAsync()
    {
        Silence.TrySetResult();
        return Run.Ended.WaitAsync(TimeSpan.FromMinutes(1));
    }

    public Task<bool> WriteAsync(string url, params LinkVisit[] visits) =>
        WithAsync<LinkBook, bool>(async book =>
        {
            foreach (var visit in visits)
                await book.WriteAsync(url, visit, CancellationToken.None);
            return true;
        });

    public async Task<IReadOnlyList<LinkCheck>> ChecksAsync() =>
        await WithAsync<CatalogueContext, List<LinkCheck>>(context => context.LinkChecks.AsNoTracking().ToListAsync());

    public async Task<IReadOnlyList<string>> LinksAsync() =>
        [
            .. (
                await WithAsync<LinkBook, IReadOnlyDictionary<string, IReadOnlyList<LinkPlace>>>(book =>
                    book.FindAsync(CancellationToken.None)
                )
            ).Keys,
        ];

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        // The clock stands still, so a pause would never end.
        builder.ConfigureTestServices(services =>
            services
                .AddSingleton(new HostPace(Clock) { Pause = TimeSpan.Zero })
                .AddSingleton(
                    new PublicNetwork((_, _) => Task.FromResult<IPAddress[]>([StandInNetwork.Somewhere]), ConnectAsync)
                )
        );
    }

    private async Task<Stream> ConnectAsync(IPEndPoint address, CancellationToken cancel)
    {
        if (Interlocked.Increment(ref _asked) == 4)
            _busy.TrySetResult();
        await Silence.Task.WaitAsync(cancel);
        throw new SocketException((int)SocketError.ConnectionRefused);
    }
}
