using System.Net;
using System.Net.Sockets;

namespace NatoInternships.LinkGuardian;

/// <summary>
/// The way out to the public internet, and to nothing else. The host's name is looked up here, once, and the connection
/// goes to the very address that was judged: a name that answers otherwise the second time (DNS rebinding) gains
/// nothing.
/// </summary>
/// <param name="resolve">Looks up the addresses of a host.</param>
/// <param name="connect">Opens a connection to an address that was found to be public.</param>
public sealed class PublicNetwork(
    Func<string, CancellationToken, Task<IPAddress[]>> resolve,
    Func<IPEndPoint, CancellationToken, Task<Stream>> connect
)
{
    /// <summary>An address is taken up for at most this long; a visit may give up earlier.</summary>
    private static readonly TimeSpan LongestConnecting = TimeSpan.FromSeconds(LinkOptions.LongestTimeout);

    public static PublicNetwork Real { get; } = new(Dns.GetHostAddressesAsync, ConnectAsync);

    /// <summary>
    /// Handles requests by this way: no redirect is followed unseen, no proxy goes around it, nothing is remembered, no
    /// body is read.
    /// </summary>
    public SocketsHttpHandler CreateHandler() =>
        new()
        {
            ConnectCallback = async (asked, cancel) => await ConnectAsync(asked.DnsEndPoint, cancel),
            ConnectTimeout = LongestConnecting,
            AllowAutoRedirect = false,
            UseProxy = false,
            UseCookies = false,
            MaxResponseDrainSize = 0,
            ActivityHeadersPropagator = null,
        };

    private async Task<Stream> ConnectAsync(DnsEndPoint asked, CancellationToken cancel)
    {
        Exception fault = new NotPublicException(asked.Host);
        foreach (var address in (await resolve(asked.Host, cancel)).Where(PublicAddress.Is))
        {
            try
            {
                return await connect(new IPEndPoint(address, asked.Port), cancel);
            }
            catch (SocketException closed)
            {
                fault = closed;
            }
        }

        throw fault;
    }

    private static async Task<Stream> ConnectAsync(IPEndPoint address, CancellationToken cancel)
    {
        var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(address, cancel);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}

/// <summary>A host has no public address.</summary>
public sealed class NotPublicException(string host) : IOException($"'{host}' has no public address.");
