using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using NatoInternships.LinkGuardian;
using NatoInternships.Settings;

namespace NatoInternships.Tests.LinkGuardian;

/// <summary>
/// An internet of one server: every host whose address is found public is connected to a Kestrel on this machine.
/// The rules of addresses and ports are the real ones; only the last step leads home.
/// </summary>
public sealed class StandInNetwork : IAsyncDisposable
{
    public static readonly IPAddress Somewhere = IPAddress.Parse("93.184.215.14");

    private readonly WebApplication _server;
    private readonly LinkVisits _visits;
    private int _port;

    public StandInNetwork(RequestDelegate answer)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        _server = builder.Build();
        _server.Run(async context =>
        {
            Asked.Enqueue($"{context.Request.Method} {context.Request.Host}{context.Request.Path}");
            Agents.Enqueue(context.Request.Headers.UserAgent.ToString());
            await answer(context);
        });
        var network = new PublicNetwork(ResolveAsync, ConnectAsync);
        _visits = new LinkVisits(
            network,
            new HostPace(Clock) { Pause = TimeSpan.Zero },
            Options.Create(new LinkOptions()),
            Options.Create(new SiteOptions { BaseAddress = "https://internships.example.org" }),
            Clock
        );
    }

    public FakeTimeProvider Clock { get; } = new();

    /// <summary>What the names answer; all others lead somewhere public.</summary>
    public IDictionary<string, Func<IPAddress[]>> Names { get; } = new Dictionary<string, Func<IPAddress[]>>();

    /// <summary>The requests that came, as method, host and path.</summary>
    public ConcurrentQueue<string> Asked { get; } = [];

    public ConcurrentQueue<string> Agents { get; } = [];

    /// <summary>The addresses that were connected to.</summary>
    public ConcurrentQueue<IPEndPoint> Connected { get; } = [];

    public async Task<LinkVisit> VisitAsync(string address, CancellationToken cancel = default)
    {
        if (_port == 0)
        {
            await _server.StartAsync(CancellationToken.None);
            _port = new Uri(
                _server
                    .Services.GetRequiredService<IServer>()
                    .Features.Get<IServerAddressesFeature>()!
                    .Addresses.Single()
            ).Port;
        }

        return await _visits.VisitAsync(new Uri(address), cancel);
    }

    public async ValueTask DisposeAsync()
    {
        _visits.Dispose();
        await _server.DisposeAsync();
    }

    private Task<IPAddress[]> ResolveAsync(string host, CancellationToken cancel) =>
        Task.FromResult(
            IPAddress.TryParse(host, out var literal) ? [literal]
            : Names.TryGetValue(host, out var answer) ? answer()
            : [Somewhere]
        );

    private async Task<Stream> ConnectAsync(IPEndPoint address, CancellationToken cancel)
    {
        Connected.Enqueue(address);
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        await socket.ConnectAsync(IPAddress.Loopback, _port, cancel);
        return new NetworkStream(socket, ownsSocket: true);
    }
}
