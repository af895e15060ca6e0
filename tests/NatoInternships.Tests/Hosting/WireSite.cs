using NatoInternships.Tests.Site;

namespace NatoInternships.Tests.Hosting;

/// <summary>The site behind a real Kestrel, for what only shows on the wire.</summary>
public class WireSite : SiteFactory
{
    public WireSite() => UseKestrel(0);

    /// <summary>
    /// A client that shows answers as they come: no redirect is followed, nothing unpacked, no cookie kept. It comes as
    /// through a proxy on this machine that ends the encryption.
    /// </summary>
    public HttpClient Wire()
    {
        var client = Plain();
        client.DefaultRequestHeaders.Add("X-Forwarded-Proto", "https");
        return client;
    }

    /// <summary>The same without a proxy, and without encryption.</summary>
    public HttpClient Plain()
    {
        StartServer();
        return new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false })
        {
            BaseAddress = ClientOptions.BaseAddress,
        };
    }
}
