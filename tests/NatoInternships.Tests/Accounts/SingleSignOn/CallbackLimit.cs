using System.Net;

namespace NatoInternships.Tests.Accounts.SingleSignOn;

/// <summary>The protocol's own address lies behind the limits and headers of all others.</summary>
public sealed class CallbackLimit(CallbackLimit.Site site) : IClassFixture<CallbackLimit.Site>
{
    [Fact]
    public async Task Made_up_callbacks_are_limited_so_that_they_do_not_fill_the_audit_log()
    {
        var browser = site.BrowserOf(null);
        for (var time = 0; time < 5; time++)
        {
            await browser.GoAsync("/admin/sso/callback?code=abc&state=abc");
            Assert.Equal(HttpStatusCode.OK, browser.Status);
        }

        await browser.GoAsync("/admin/sso/callback?code=abc&state=abc");
        Assert.Equal(HttpStatusCode.TooManyRequests, browser.Status);
    }

    public sealed class Site : SsoSite
    {
        protected override IReadOnlyDictionary<string, string> Settings =>
            new Dictionary<string, string> { ["SignIn:RequestsPerMinute"] = "5" };
    }
}
