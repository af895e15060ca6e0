using System.Net;
using System.Net.Sockets;

namespace NatoInternships.Audit;

/// <summary>
/// A visitor's network address in the two forms that are used: to tell visitors apart, and to write down.
/// </summary>
public static class NetworkAddress
{
    /// <summary>
    /// What one visitor shares with nobody else: the whole IPv4 address, or the /64 network that IPv6 gives a home.
    /// </summary>
    public static string Of(HttpContext context) => Masked(context.Connection.RemoteIpAddress, 32, 64);

    /// <summary>Shortened for the log, so that it names a network and no person: IPv4 to /24, IPv6 to /48.</summary>
    public static string Shortened(HttpContext context) => Shortened(context.Connection.RemoteIpAddress);

    public static string Shortened(IPAddress? address) => Masked(address, 24, 48);

    private static string Masked(IPAddress? address, int bits4, int bits6)
    {
        if (address is null)
            return "";
        if (address.IsIPv4MappedToIPv6)
            address = address.MapToIPv4();
        var bits = address.AddressFamily == AddressFamily.InterNetwork ? bits4 : bits6;
        var bytes = address.GetAddressBytes();
        for (var at = bits / 8; at < bytes.Length; at++)
            bytes[at] = 0;
        return bits == bytes.Length * 8 ? address.ToString() : $"{new IPAddress(bytes)}/{bits}";
    }
}
