using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using NatoInternships.Database;
using NatoInternships.Editors;
using NatoInternships.Tests.Site;

namespace NatoInternships.Tests.Database;

/// <summary>
/// Every command that the desk sends to SQL Server is Transact-SQL. People join on SQLite; then the same rows are read,
/// and all writes written down, by a site that believes to speak to a SQL Server.
/// </summary>
public sealed class SqlServerDesk : IDisposable
{
    private readonly SqliteDesk _rows = new();

    [Fact]
    public async Task All_that_people_do_at_the_desk_parses()
    {
        using var boss = await _rows.JoinAsync(Role.Administrator);
        using var colleague = await _rows.JoinAsync();
        using var invited = await _rows.InvitedAsync();
        using var site = new StandInSite($"{_rows.ConnectionString};Pooling=False");
        using var browser = await AsAsync(boss, site);
        foreach (
            var path in new[]
            {
                "",
                "/account",
                "/account/passkeys",
                "/account/recovery-codes",
                "/account/sessions",
                "/people",
                $"/people/{colleague.Id}",
                "/audit?who=a%25b&act=SignedIn&from=2026-01-01&to=2026-12-31&before=9",
            }
        )
            AssertWorked(await browser.GetAsync("/admin/en" + path));
        var person = await browser.GetAsync($"/admin/en/people/{colleague.Id}");
        foreach (var act in new[] { "/role", "/disable", "/end-sessions", "/reset" })
            AssertWorked(await browser.SubmitAsync(person, act, ("role", "Publisher")));
        AssertWorked(
            await browser.SubmitAsync(
                await browser.GetAsync("/admin/en/people/invite"),
                "/people/invite",
                ("email", "new@example.org"),
                ("name", "New Person")
            )
        );
        AssertWorked(
            await browser.SubmitAsync(await browser.GetAsync("/admin/en/account"), "/account", ("name", "Another Name"))
        );
        AssertWorked(await browser.SubmitAsync(await browser.GetAsync("/admin/en/account/sessions"), "/end-all"));
        using var again = await AsAsync(boss, site);
        AssertWorked(
            await again.SubmitAsync(await again.GetAsync("/admin/en/account/recovery-codes"), "/recovery-codes")
        );

        using var stranger = site.Browser();
        AssertWorked(await colleague.PasswordAsync(stranger, "wrong password here"));
        var half = await colleague.PasswordAsync(stranger, Colleague.Password);
        AssertWorked(await stranger.SubmitAsync(half, "/sign-in/code", ("code", "000000")));
        AssertWorked(await stranger.SubmitAsync(half, "/sign-in/code", ("code", colleague.Code())));
        var step = await stranger.SubmitAsync(
            await stranger.GetAsync(invited.Link),
            "/welcome/password",
            ("password", Colleague.Password)
        );
        AssertWorked(await stranger.SubmitAsync(step, "/welcome/authenticator", ("code", invited.Reading(step))));
        await stranger.QuestionAsync(await stranger.GetAsync("/admin/en/sign-in"), "/sign-in/passkey");

        Assert.All(site.Commands, command => Assert.Empty(TSql.Faults(command)));
        string[] expected =
        [
            "INSERT INTO [AuditEntries]",
            "INSERT INTO [Sessions]",
            "DELETE FROM [Sessions]",
            "INSERT INTO [Throttles]",
            "UPDATE [Editors]",
            "INSERT INTO [Invitations]",
            "INSERT INTO [PasskeyCeremonies]",
            "INSERT INTO [RecoveryCodes]",
            "INSERT INTO [EditorTokens]",
            "LIKE",
        ];
        Assert.All(
            expected,
            part => Assert.Contains(site.Commands, command => command.Contains(part, StringComparison.Ordinal))
        );
        Assert.DoesNotContain(
            site.Commands,
            command =>
                command.Contains("MERGE", StringComparison.Ordinal)
                || command.Contains("OUTPUT INSERTED", StringComparison.Ordinal)
        );
    }

    public void Dispose() => _rows.Dispose();

    // What is written is not kept there, so an act that renews the session also loses it.
    private static async Task<Browsing> AsAsync(Colleague colleague, StandInSite site)
    {
        var browser = site.Browser();
        using var sent = await colleague.Browser.SentAsync("/admin/en");
        browser.Client.DefaultRequestHeaders.Add("Cookie", sent.Headers.GetValues("Cookie"));
        return browser;
    }

    private static void AssertWorked(Answer answer) =>
        Assert.True((int)answer.Status < 500, $"{answer.Path}: {answer.Status} {answer.Heading}");

    private sealed class StandInSite(string rows) : SqliteDesk
    {
        private readonly SqlServerStandIn _server = new(rows);

        public IReadOnlyList<string> Commands => _server.Commands;

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseSetting("Database:Provider", nameof(DatabaseProvider.SqlServer));
            builder.UseSetting("Database:MaxRetryCount", "0");
            builder.UseSetting("ConnectionStrings:Catalogue", "Server=nowhere.invalid;Database=Catalogue");
            builder.ConfigureTestServices(services =>
                services.ConfigureDbContext<SqlServerCatalogueContext>(options => options.AddInterceptors(_server))
            );
        }
    }
}
