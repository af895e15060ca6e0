using System.Net;
using NatoInternships.LinkGuardian;

namespace NatoInternships.Tests.LinkGuardian;

/// <summary>Which addresses the guardian may connect to.</summary>
public sealed class AddressRules
{
    [Theory]
    [InlineData("93.184.215.14")]
    [InlineData("9.255.255.255")]
    [InlineData("11.0.0.0")]
    [InlineData("100.63.255.255")]
    [InlineData("100.128.0.0")]
    [InlineData("172.15.255.255")]
    [InlineData("172.32.0.0")]
    [InlineData("192.167.255.255")]
    [InlineData("192.169.0.0")]
    [InlineData("223.255.255.255")]
    [InlineData("2606:2800:21f:cb07:6820:80da:af6b:8b2c")]
    [InlineData("2a00:1450:4001::1")]
    [InlineData("::ffff:93.184.215.14")]
    [InlineData("64:ff9b::5db8:d70e")]
    [InlineData("2002:5db8:d70e::1")]
    public void The_public_internet_is_public(string address) =>
        Assert.True(PublicAddress.Is(IPAddress.Parse(address)));

    [Theory]
    [InlineData("0.0.0.0")]
    [InlineData("0.1.2.3")]
    [InlineData("10.0.0.1")]
    [InlineData("10.255.255.255")]
    [InlineData("100.64.0.1")]
    [InlineData("100.100.100.200")]
    [InlineData("127.0.0.1")]
    [InlineData("127.8.8.8")]
    [InlineData("168.63.129.16")]
    [InlineData("169.254.169.254")]
    [InlineData("172.16.0.1")]
    [InlineData("172.31.255.255")]
    [InlineData("192.0.0.8")]
    [InlineData("192.0.2.1")]
    [InlineData("192.88.99.1")]
    [InlineData("192.168.1.1")]
    [InlineData("198.18.0.1")]
    [InlineData("198.51.100.7")]
    [InlineData("203.0.113.9")]
    [InlineData("224.0.0.1")]
    [InlineData("239.255.255.250")]
    [InlineData("240.0.0.1")]
    [InlineData("255.255.255.255")]
    [InlineData("::")]
    [InlineData("::1")]
    [InlineData("::127.0.0.1")]
    [InlineData("::ffff:127.0.0.1")]
    [InlineData("::ffff:10.0.0.1")]
    [InlineData("::ffff:169.254.169.254")]
    [InlineData("64:ff9b::7f00:1")]
    [InlineData("64:ff9b::a00:1")]
    [InlineData("64:ff9b:1::1")]
    [InlineData("2002:7f00:1::")]
    [InlineData("2002:c0a8:101::1")]
    [InlineData("2001::1")]
    [InlineData("2001:db8::1")]
    [InlineData("3fff::1")]
    [InlineData("100::1")]
    [InlineData("fc00::1")]
    [InlineData("fd00:ec2::254")]
    [InlineData("fe80::1")]
    [InlineData("fe80::1%2")]
    [InlineData("fec0::1")]
    [InlineData("ff02::1")]
    public void Nothing_else_is(string address) => Assert.False(PublicAddress.Is(IPAddress.Parse(address)));

    [Theory]
    [InlineData("https://www.nato.int/a?b=c#d", "https://www.nato.int/a?b=c")]
    [InlineData("HTTP://WWW.NATO.INT", "http://www.nato.int/")]
    [InlineData("https://you:secret@www.nato.int/", "https://www.nato.int/")]
    [InlineData("mailto:you@example.org", null)]
    [InlineData("ftp://example.org/", null)]
    [InlineData("file:///etc/passwd", null)]
    [InlineData("unit:legal-advisor", null)]
    [InlineData("#top", null)]
    [InlineData("/en/catalogue", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void A_link_has_one_form(string? target, string? form) => Assert.Equal(form, LinkAddress.Of(target));

    [Fact]
    public void An_address_longer_than_its_column_is_none() =>
        Assert.Null(LinkAddress.Of("https://example.org/" + new string('a', LinkCheck.LongestUrl)));

    [Theory]
    [InlineData("http://example.org/", true)]
    [InlineData("https://example.org:443/", true)]
    [InlineData("http://example.org:22/", false)]
    [InlineData("https://example.org:8443/", false)]
    [InlineData("ftp://example.org:80/", false)]
    public void Only_the_web_s_own_ports_are_visited(string address, bool visited) =>
        Assert.Equal(visited, LinkAddress.IsVisited(new Uri(address)));
}
