using System.Net;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NatoInternships.Accounts;
using NatoInternships.Audit;
using NatoInternships.Database;
using NatoInternships.Editors;
using NatoInternships.Tests.Site;

namespace NatoInternships.Tests.Accounts;

/// <summary>Password first, second factor always, and no word or effort that tells who works here.</summary>
[Collection(nameof(SharedDesk))]
public sealed class SigningIn(DeskSite site)
{
    private const string Refusal = "E-mail address and password do not match an account that may sign in here";

    [Fact]
    public async Task A_password_and_a_code_open_the_desk()
    {
        using var colleague = await site.JoinAsync();
        using var browser = site.Browser();
        var desk = await colleague.SignInAsync(browser);
        Assert.Equal((HttpStatusCode.OK, "Hello Robin Example"), (desk.Status, desk.Heading));
        Assert.Contains(
            await site.AuditAsync(),
            row => row.Act == AuditAct.SignedIn && row.Actor == colleague.Email && row.Detail == "Authenticator"
        );
    }

    [Fact]
    public async Task A_password_alone_opens_nothing()
    {
        using var colleague = await site.JoinAsync();
        using var browser = site.Browser();
        Assert.Equal("One more step", (await colleague.PasswordAsync(browser, Colleague.Password)).Heading);
        Assert.Equal("Sign in", (await browser.GetAsync("/admin/en")).Heading);
    }

    [Fact]
    public async Task A_code_works_once()
    {
        using var colleague = await site.JoinAsync();
        using var first = site.Browser();
        using var second = site.Browser();
        var (one, two) = (
            await colleague.PasswordAsync(first, Colleague.Password),
            await colleague.PasswordAsync(second, Colleague.Password)
        );
        var code = colleague.NextCode();
        Assert.Equal("Hello Robin Example", (await first.SubmitAsync(one, "/sign-in/code", ("code", code))).Heading);
        Assert.Contains(
            "used already",
            (await second.SubmitAsync(two, "/sign-in/code", ("code", code))).Problem,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Of_two_who_send_the_same_code_at_once_one_comes_in()
    {
        using var colleague = await site.JoinAsync();
        using var first = site.Browser();
        using var second = site.Browser();
        var halves = new[]
        {
            (first, await colleague.PasswordAsync(first, Colleague.Password)),
            (second, await colleague.PasswordAsync(second, Colleague.Password)),
        };
        var code = colleague.NextCode();
        var answers = await Task.WhenAll(
            halves.Select(half => half.Item1.SubmitAsync(half.Item2, "/sign-in/code", ("code", code)))
        );
        Assert.Equal(
            ["Hello Robin Example", "One more step"],
            answers.Select(answer => answer.Heading).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public async Task A_code_of_the_step_before_or_after_is_taken_and_no_other()
    {
        using var colleague = await site.JoinAsync();
        foreach (
            var (steps, heading) in new[]
            {
                (1, "Hello Robin Example"),
                (2, "One more step"),
                (-1, "Hello Robin Example"),
                (-2, "One more step"),
            }
        )
        {
            // Far from the codes of the rounds before.
            site.Later(TimeSpan.FromMinutes(3));
            using var browser = site.Browser();
            var half = await colleague.PasswordAsync(browser, Colleague.Password);
            var code = colleague.NextCode();
            site.Later(TimeSpan.FromSeconds(30 * steps));
            Assert.Equal(heading, (await browser.SubmitAsync(half, "/sign-in/code", ("code", code))).Heading);
        }
    }

    [Fact]
    public async Task A_code_of_a_clock_that_is_ahead_is_taken_once()
    {
        using var colleague = await site.JoinAsync();
        site.Later(TimeSpan.FromMinutes(3));
        var code = colleague.NextCode();
        site.Later(TimeSpan.FromSeconds(-30));
        foreach (var heading in new[] { "Hello Robin Example", "One more step" })
        {
            using var browser = site.Browser();
            var half = await colleague.PasswordAsync(browser, Colleague.Password);
            Assert.Equal(heading, (await browser.SubmitAsync(half, "/sign-in/code", ("code", code))).Heading);
        }

        // And not in its own step either.
        site.Later(TimeSpan.FromSeconds(30));
        using var later = site.Browser();
        var again = await colleague.PasswordAsync(later, Colleague.Password);
        Assert.Equal("One more step", (await later.SubmitAsync(again, "/sign-in/code", ("code", code))).Heading);
    }

    [Fact]
    public async Task A_recovery_code_stands_in_once_however_it_is_written()
    {
        using var colleague = await site.JoinAsync();
        var code = colleague.RecoveryCodes[0].ToUpperInvariant().Replace('-', ' ');
        foreach (var heading in new[] { "Hello Robin Example", "One more step" })
        {
            using var browser = site.Browser();
            await colleague.PasswordAsync(browser, Colleague.Password);
            var page = await browser.GetAsync("/admin/en/sign-in/recovery-code");
            Assert.Equal(heading, (await browser.SubmitAsync(page, "/sign-in/recovery-code", ("code", code))).Heading);
        }
    }

    [Fact]
    public async Task The_database_holds_no_recovery_code_that_could_be_used()
    {
        using var colleague = await site.JoinAsync();
        var hashes = await site.WithAsync<CatalogueContext, List<string>>(context =>
            context.RecoveryCodes.Where(row => row.EditorId == colleague.Id).Select(row => row.Hash).ToListAsync()
        );
        Assert.Equal(10, hashes.Count);
        Assert.All(hashes, hash => Assert.Equal(Secret.HashLength, hash.Length));
    }

    [Fact]
    public async Task Unknown_disabled_and_invited_people_and_wrong_passwords_get_the_same_answer()
    {
        using var known = await site.JoinAsync();
        using var disabled = await site.JoinAsync();
        await site.DisableAsync(disabled.Id);
        using var invited = await site.InvitedAsync();
        var answers = new List<(HttpStatusCode, string, string)>();
        foreach (
            var email in new[]
            {
                known.Email,
                disabled.Email,
                invited.Email,
                "nobody@example.org",
                "no address",
                new string('x', 5000),
            }
        )
        {
            using var browser = site.Browser();
            var page = await browser.SubmitAsync(
                await browser.GetAsync("/admin/en/sign-in"),
                "/sign-in",
                ("email", email),
                ("password", "not the password")
            );
            answers.Add((page.Status, page.Heading, page.Problem));
        }

        Assert.Equal([(HttpStatusCode.OK, "Sign in", Refusal)], answers.Distinct());
    }

    [Fact]
    public async Task Whoever_is_asked_for_one_hash_is_computed()
    {
        using var counted = new CountingSite();
        using var known = await counted.JoinAsync();
        using var invited = await counted.InvitedAsync();
        foreach (
            var (email, password) in new[]
            {
                (known.Email, "not the password"),
                (known.Email, Colleague.Password),
                (invited.Email, "not the password"),
                ("nobody@example.org", "not the password"),
                ("nobody@example.org", new string('x', 5000)),
            }
        )
        {
            using var browser = counted.Browser();
            var page = await browser.GetAsync("/admin/en/sign-in");
            counted.Hashes.Clear();
            await browser.SubmitAsync(page, "/sign-in", ("email", email), ("password", password));
            Assert.Equal((email, 1), (email, counted.Hashes.Count));
        }
    }

    [Fact]
    public async Task What_an_unknown_visitor_typed_is_not_written_down()
    {
        using var browser = site.Browser();
        await browser.SubmitAsync(
            await browser.GetAsync("/admin/en/sign-in"),
            "/sign-in",
            ("email", "my-secret-password"),
            ("password", "x")
        );
        Assert.DoesNotContain(
            await site.AuditAsync(),
            row => (row.Actor + row.Subject + row.Detail).Contains("my-secret-password", StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("/admin/en/account", "/admin/en/account")]
    [InlineData("/admin/fr/account?did=saved", "/admin/fr/account?did=saved")]
    [InlineData("https://evil.example", "/admin/en")]
    [InlineData("//evil.example", "/admin/en")]
    [InlineData("/\\evil.example", "/admin/en")]
    [InlineData("/en/catalogue", "/admin/en")]
    [InlineData("/admin@evil.example", "/admin/en")]
    [InlineData("/admin/../en", "/admin/en")]
    [InlineData("javascript:alert(1)", "/admin/en")]
    [InlineData("/admin/en/sign-out", "/admin/en")]
    [InlineData("", "/admin/en")]
    public async Task After_signing_in_one_goes_on_only_to_a_page_of_the_desk(string back, string path)
    {
        using var colleague = await site.JoinAsync();
        using var browser = site.Browser();
        Assert.Equal(path, (await colleague.SignInAsync(browser, back)).Path);
    }

    [Fact]
    public async Task The_second_step_waits_ten_minutes()
    {
        using var own = new DeskSite();
        using var colleague = await own.JoinAsync();
        using var browser = own.Browser();
        var half = await colleague.PasswordAsync(browser, Colleague.Password);
        own.Later(TimeSpan.FromMinutes(10) + TimeSpan.FromSeconds(1));
        Assert.Equal(
            "/admin/en/sign-in",
            (await browser.SubmitAsync(half, "/sign-in/code", ("code", colleague.Code()))).Path
        );
    }

    [Fact]
    public async Task Someone_disabled_between_the_two_steps_stays_out()
    {
        using var colleague = await site.JoinAsync();
        using var browser = site.Browser();
        var half = await colleague.PasswordAsync(browser, Colleague.Password);
        await site.DisableAsync(colleague.Id);
        Assert.Equal(
            "One more step",
            (await browser.SubmitAsync(half, "/sign-in/code", ("code", colleague.NextCode()))).Heading
        );
    }

    private sealed class CountingSite : DeskSite
    {
        public List<string> Hashes { get; } = [];

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureTestServices(services =>
                services.AddSingleton<IPasswordHasher<Editor>>(new CountingHasher(Hashes))
            );
        }
    }

    private sealed class CountingHasher(List<string> verified) : PasswordHasher<Editor>
    {
        public override PasswordVerificationResult VerifyHashedPassword(
            Editor user,
            string hashedPassword,
            string providedPassword
        )
        {
            verified.Add(hashedPassword);
            return base.VerifyHashedPassword(user, hashedPassword, providedPassword);
        }
    }
}
