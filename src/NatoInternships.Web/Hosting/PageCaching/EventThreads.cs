using System.Globalization;
using System.Net.Sockets;
using System.Reflection;
using Microsoft.AspNetCore.Connections.Features;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using NatoInternships.Settings;

namespace NatoInternships.Hosting.PageCaching;

/// <summary>
/// Where the setting asks for it, a connection that gets a ready page is heard from then on by the runtime's event
/// thread itself, which saves a change of threads for each page. What is no ready page may block, and so it goes back
/// to the thread pool, with its connection: nothing of it, neither the reading of its body, is left on that thread.
/// </summary>
public sealed class EventThreads(IConfiguration configuration)
{
    // The variable of the runtime that has all sockets of the process wait on event threads is not for us: beside code
    // that blocks, such as a driver's, it starves everything.
    private const string CountVariable = "DOTNET_SYSTEM_NET_SOCKETS_THREAD_COUNT";

    // Internal to the runtime. Without it the setting does nothing.
    private static readonly Action<Socket, bool>? Prefer = typeof(Socket)
        .GetProperty("PreferInlineCompletions", BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public)
        ?.SetMethod?.CreateDelegate<Action<Socket, bool>>();

    // Asked while the site is built, before its settings are judged: a wrong one counts as none until it is refused.
    private readonly Action<Socket, bool>? _prefer =
        bool.TryParse(configuration[ServerOptions.Inline], out var inline) && inline ? Prefer : null;

    /// <summary>Before the first socket: there is one event thread otherwise, and all cores are to answer.</summary>
    public void Prepare(SocketTransportOptions sockets)
    {
        if (_prefer is null)
            return;
        sockets.UnsafePreferInlineScheduling = true;
        if (Environment.GetEnvironmentVariable(CountVariable) is null)
            Environment.SetEnvironmentVariable(
                CountVariable,
                Environment.ProcessorCount.ToString(CultureInfo.InvariantCulture)
            );
    }

    /// <summary>Has the event thread bring the next request of a connection that got a ready page.</summary>
    public void Stay(HttpContext context)
    {
        // Packing by TLS, and the many requests that HTTP/2 has at once, are work for several threads.
        if (
            _prefer is not null
            && HttpProtocol.IsHttp11(context.Request.Protocol)
            && context.Features.Get<ITlsConnectionFeature>() is null
        )
            Set(context, inline: true);
    }

    /// <summary>Has the thread pool do what follows, and hear of its connection meanwhile.</summary>
    public RequestDelegate Leave(RequestDelegate next) =>
        _prefer is null
            ? next
            : context =>
            {
                Set(context, inline: false);
                return Thread.CurrentThread.IsThreadPoolThread ? next(context) : Task.Run(() => next(context));
            };

    private void Set(HttpContext context, bool inline)
    {
        if (context.Features.Get<IConnectionSocketFeature>()?.Socket is { } socket)
            _prefer!(socket, inline);
    }
}
