using System.Net;
using NatoInternships.Audit;

namespace NatoInternships.Tests.Audit;

public sealed class Addresses
{
    [Theory]
    [InlineData("203.0.113.77", "203.0.113.0/24")]
    [InlineData("::ffff:203.0.113.77", "203.0.113.0/24")]
    [InlineData("2001:db8:1234:5678:9abc:def0:1234:5678", "2001:db8:1234::/48")]
    [InlineData("::1", "::/48")]
    [InlineData(null, "")]
    public void The_log_keeps_a_network_and_no_person(string? address, string kept) =>
        Assert.Equal(kept, NetworkAddress.Shortened(address is null ? null : IPAddress.Parse(address)));
}
