using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using NatoInternships.Tests.Site;

namespace NatoInternships.Tests.Accounts;

[Collection(nameof(SharedSite))]
public sealed class KeysAtTheStart(SiteFactory site)
{
    [Fact]
    public void Nothing_reads_the_keys_before_the_site_listens() =>
        Assert.DoesNotContain(
            site.Services.GetServices<IHostedService>(),
            service => service.GetType().Assembly == typeof(XmlKeyManager).Assembly
        );
}
