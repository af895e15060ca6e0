using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using NatoInternships.Database;
using NatoInternships.Editors;
using NatoInternships.Tests.Site;

namespace NatoInternships.Tests.Accounts;

/// <summary>What a browser keeps of a session, and what the database does.</summary>
public sealed class SessionCookies(DeskSite desk) : IClassFixture<DeskSite>
{
    private readonly DeskSite _site = desk.Restored();

    [Fact]
    public async Task The_cookies_are_for_the_desk_alone_and_out_of_reach_of_scripts_and_other_sites()
    {
        using var colleague = await _site.InvitedAsync();
        var step = await colleague.Browser.SubmitAsync(
            await colleague.Browser.GetAsync(colleague.Link),
            "/welcome/password",
            ("password", Colleague.Password)
        );
        var cookies = (
            await colleague.Browser.SubmitOnlyAsync(step, "/welcome/authenticator", ("code", colleague.Reading(step)))
        )
            .Cookies.Concat((await colleague.Browser.AskAsync("/admin/en/sign-in")).Cookies)
            .Where(cookie => !cookie.Contains("expires=Thu, 01 Jan 1970", StringComparison.Ordinal))
            .ToList();
        Assert.Contains(cookies, cookie => cookie.StartsWith("__Secure-desk=", StringComparison.Ordinal));
        Assert.All(
            cookies,
            cookie =>
            {
                Assert.StartsWith("__Secure-", cookie, StringComparison.Ordinal);
                Assert.Contains("; path=/admin", cookie, StringComparison.OrdinalIgnoreCase);
                Assert.Contains("; secure", cookie, StringComparison.OrdinalIgnoreCase);
                Assert.Contains("; httponly", cookie, StringComparison.OrdinalIgnoreCase);
                Assert.Matches("(?i); samesite=(lax|strict)", cookie);
            }
        );
    }

    [Fact]
    public async Task The_database_holds_no_secret_of_a_session()
    {
        using var colleague = await _site.JoinAsync();
        var hash = await _site.WithAsync<CatalogueContext, string>(context =>
            context.Sessions.Select(row => row.Hash).SingleAsync()
        );
        Assert.Equal(Secret.HashLength, hash.Length);
        Assert.NotEqual(hash, Secret.Of(hash).Hash);
    }

    [Fact]
    public async Task Another_node_and_a_restart_know_the_session()
    {
        using var colleague = await _site.JoinAsync();
        using var node = new SecondNode(_site.ConnectionString);
        using var there = node.Browser();
        await SessionLife.StealAsync(colleague, there);
        Assert.Equal("Hello Robin Example", (await there.GetAsync("/admin/en")).Heading);
    }

    private sealed class SecondNode(string connection) : DeskSite
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseSetting("ConnectionStrings:Catalogue", connection);
        }
    }
}
