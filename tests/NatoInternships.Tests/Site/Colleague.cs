using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using NatoInternships.Accounts.Invitations;
using NatoInternships.Accounts.SecondFactor;
using NatoInternships.Addresses;
using NatoInternships.Editors;
using NatoInternships.Languages;
using OtpNet;

namespace NatoInternships.Tests.Site;

/// <summary>
/// A person at the desk with a browser, and what the person keeps: password, authenticator, recovery codes.
/// </summary>
public sealed class Colleague(DeskSite site, string email, string link, Guid id) : IDisposable
{
    public const string Password = "lamp river seven clouds";

    private static readonly TimeSpan Step = TimeSpan.FromSeconds(30);

    public Browsing Browser { get; } = site.Browser();

    public Guid Id => id;

    public string Email => email;

    public string Link => DeskAddresses.Welcome(Language.English, link);

    public IReadOnlyList<string> RecoveryCodes { get; private set; } = [];

    /// <summary>The key of the authenticator, in base 32.</summary>
    public string Key { get; private set; } = "";

    /// <summary>A code of the authenticator that was never used: the clock goes on to the next one.</summary>
    public string NextCode()
    {
        site.Later(Step);
        return Code();
    }

    public string Code() => new Totp(Base32Encoding.ToBytes(Key)).ComputeTotp(site.Clock.GetUtcNow().UtcDateTime);

    /// <summary>
    /// Joins with a password and an authenticator as the pages of the link do it, by the same services, without them.
    /// </summary>
    public async Task JoinAsync()
    {
        await using var scope = site.Services.CreateAsyncScope();
        var visit = new DefaultHttpContext { RequestServices = scope.ServiceProvider };
        visit.Request.Scheme = new Uri(site.Address).Scheme;
        visit.Request.Headers.UserAgent = Browsing.Firefox;
        scope.ServiceProvider.GetRequiredService<IHttpContextAccessor>().HttpContext = visit;
        var (_, _, editor) = await scope.ServiceProvider.GetRequiredService<Inviting>().FindAsync(link);
        var hash = scope.ServiceProvider.GetRequiredService<IPasswordHasher<Editor>>().HashPassword(editor!, Password);
        var enrolment = Enrolment.Begin(editor!, hash);
        var step = scope
            .ServiceProvider.GetRequiredService<Authenticator>()
            .StepOf(enrolment.Key, Reading(enrolment.Key));
        RecoveryCodes = (
            await scope
                .ServiceProvider.GetRequiredService<Joining>()
                .WithPasswordAsync(link, enrolment, step!.Value, visit)
        )!;
        Browser.Keep(visit.Response.Headers.SetCookie);
    }

    public async Task JoinWithPasswordAsync()
    {
        var step = await Browser.SubmitAsync(await Browser.GetAsync(Link), "/welcome/password", ("password", Password));
        var codes = await Browser.SubmitAsync(step, "/welcome/authenticator", ("code", Reading(step)));
        Assert.Equal((HttpStatusCode.OK, "Your recovery codes"), (codes.Status, codes.Heading));
        Keep(codes);
    }

    public string Reading(Answer page) => Reading(page.Document.QuerySelector(".key")!.TextContent);

    /// <summary>Takes in a key as a page writes it, and gives the code of now.</summary>
    public string Reading(string key)
    {
        Key = key.Replace(" ", "", StringComparison.Ordinal);
        return Code();
    }

    public void Keep(Answer codes) =>
        RecoveryCodes = [.. codes.Document.QuerySelectorAll(".codes code").Select(code => code.TextContent)];

    /// <summary>The whole sign-in with password and authenticator, in any browser.</summary>
    public async Task<Answer> SignInAsync(Browsing browser, string? back = null)
    {
        var half = await PasswordAsync(browser, Password, back);
        return await browser.SubmitAsync(half, "/sign-in/code", ("code", NextCode()));
    }

    public async Task<Answer> PasswordAsync(Browsing browser, string password, string? back = null) =>
        await browser.SubmitAsync(
            await browser.GetAsync(DeskAddresses.SignIn(Language.English, back)),
            "/sign-in",
            ("email", email),
            ("password", password)
        );

    /// <summary>Whether this browser's session opens the desk.</summary>
    public async Task<bool> IsInAsync() => (await Browser.AskAsync("/admin/en")).Status == HttpStatusCode.OK;

    public void Dispose() => Browser.Dispose();
}
