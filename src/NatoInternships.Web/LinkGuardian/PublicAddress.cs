using System.Net;
using System.Net.Sockets;

namespace NatoInternships.LinkGuardian;

/// <summary>
/// Which network addresses are the public internet's. The lists are those of the IANA special-purpose registries
/// (RFC 6890); an IPv4 address inside an IPv6 one is judged itself.
/// </summary>
public static class PublicAddress
{
    private static readonly IPNetwork[] Special4 = Networks(
        "0.0.0.0/8",
        "10.0.0.0/8",
        "100.64.0.0/10",
        "127.0.0.0/8",
        "169.254.0.0/16",
        "172.16.0.0/12",
        "192.0.0.0/24",
        "192.0.2.0/24",
        "192.88.99.0/24",
        "192.168.0.0/16",
        "198.18.0.0/15",
        "198.51.100.0/24",
        "203.0.113.0/24",
        "224.0.0.0/4",
        "240.0.0.0/4",
        // Looks public, but is the host's own service for a machine in Azure.
        "168.63.129.16/32"
    );

    private static readonly IPNetwork[] Special6 = Networks("2001::/23", "2001:db8::/32", "3fff::/20");

    private static readonly IPNetwork Global6 = IPNetwork.Parse("2000::/3");

    // Where an IPv4 address sits in addresses of these networks: NAT64 (RFC 6052) and 6to4 (RFC 3056).
    private static readonly (IPNetwork Network, int At)[] Around4 =
    [
        (IPNetwork.Parse("64:ff9b::/96"), 12),
        (IPNetwork.Parse("2002::/16"), 2),
    ];

    public static bool Is(IPAddress address) =>
        address.AddressFamily == AddressFamily.InterNetwork
            ? !Array.Exists(Special4, network => network.Contains(address))
        : Inner(address) is { } inner ? Is(inner)
        : Global6.Contains(address) && !Array.Exists(Special6, network => network.Contains(address));

    private static IPAddress? Inner(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6)
            return address.MapToIPv4();
        foreach (var (network, at) in Around4)
        {
            if (network.Contains(address))
                return new IPAddress(address.GetAddressBytes().AsSpan(at, 4));
        }

        return null;
    }

    private static IPNetwork[] Networks(params string[] texts) => [.. texts.Select(text => IPNetwork.Parse(text))];
}
