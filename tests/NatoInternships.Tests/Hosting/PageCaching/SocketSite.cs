using System.Net;
using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;

namespace NatoInternships.Tests.Hosting.PageCaching;

/// <summary>
/// The site behind Kestrel, on one port without TLS and one with it, by a certificate made for this run.
/// </summary>
public class SocketSite : CachedSite
{
    private readonly X509Certificate2 _certificate = SelfSigned();

    public SocketSite() =>
        UseKestrel(kestrel =>
        {
            kestrel.Listen(IPAddress.Loopback, 0);
            kestrel.Listen(IPAddress.Loopback, 0, listen => listen.UseHttps(_certificate));
        });

    /// <summary>
    /// A reader with one connection, who names the site by its public address. Without TLS it is a proxy that asks, for
    /// a reader who came by https. Answers are shown as they come.
    /// </summary>
    public HttpClient Reader(string scheme = "http", int version = 1)
    {
        StartServer();
        var addresses = Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses;
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            MaxConnectionsPerServer = 1,
            SslOptions = new SslClientAuthenticationOptions
            {
                RemoteCertificateValidationCallback = (_, shown, _, _) =>
                    shown?.GetCertHashString() == _certificate.GetCertHashString(),
            },
        };
        var reader = new HttpClient(new OneVersion(version) { InnerHandler = handler })
        {
            BaseAddress = new Uri(
                addresses.Single(address => address.StartsWith(scheme + ":", StringComparison.Ordinal))
            ),
        };
        reader.DefaultRequestHeaders.Host = new Uri(Origin).Host;
        if (scheme == "http")
            reader.DefaultRequestHeaders.Add("X-Forwarded-Proto", "https");
        return reader;
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing)
            _certificate.Dispose();
    }

    private static X509Certificate2 SelfSigned()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var name = new Uri(Origin).Host;
        var request = new CertificateRequest($"CN={name}", key, HashAlgorithmName.SHA256);
        var now = TimeProvider.System.GetUtcNow();
        return request.CreateSelfSigned(now.AddDays(-1), now.AddDays(1));
    }

    private sealed class OneVersion(int version) : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancel)
        {
            request.Version = version == 1 ? HttpVersion.Version11 : HttpVersion.Version20;
            request.VersionPolicy = HttpVersionPolicy.RequestVersionExact;
            return base.SendAsync(request, cancel);
        }
    }
}

/// <summary>The same, with its event threads answering.</summary>
public sealed class InlineSite : SocketSite
{
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseSetting("Server:InlineCompletions", "true");
    }
}
