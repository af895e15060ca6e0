using System.Net;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using NatoInternships.Audit;
using NatoInternships.Tests.Site;

namespace NatoInternships.Tests.Accounts.SingleSignOn;

/// <summary>Where there is no provider, or it is away.</summary>
public sealed class Absent(SiteFactory site) : IClassFixture<SiteFactory>
{
    [Theory]
    [InlineData("GET", "/admin/en/sign-in/sso/finish")]
    [InlineData("GET", "/admin/en/welcome/sso/finish")]
    [InlineData("GET", "/admin/sso/callback")]
    [InlineData("POST", "/admin/en/sign-in/sso")]
    [InlineData("POST", "/admin/en/welcome/sso")]
    public async Task Without_settings_nothing_of_it_is_there(string method, string path)
    {
        using var visitor = site.Visitor();
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.AskAsync(path, new HttpMethod(method))).StatusCode);
    }

    [Fact]
    public async Task A_provider_that_is_away_is_said_on_the_sign_in()
    {
        var away = new AwaySite();
        await away.InitializeAsync();
        var browser = await away.BrowserOf(null).SignInBySsoAsync();
        Assert.Equal($"{Desk.SignIn}?problem=sso", browser.Path);
        Assert.Equal(
            (AuditAct.SignInFailed, "single sign-on: HttpRequestException"),
            await away.LastNoteAsync() is var note ? (note.Act, note.Detail) : default
        );
        await ((IAsyncLifetime)away).DisposeAsync();
    }

    private sealed class AwaySite : SsoSite
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureTestServices(services =>
                services.Configure<OpenIdConnectOptions>(
                    OpenIdConnectDefaults.AuthenticationScheme,
                    options => options.BackchannelHttpHandler = new Away()
                )
            );
        }
    }

    private sealed class Away : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request,
            CancellationToken cancellationToken
        ) => throw new HttpRequestException("away");
    }
}
