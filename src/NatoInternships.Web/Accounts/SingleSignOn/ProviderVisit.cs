using System.Globalization;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.Net.Http.Headers;
using NatoInternships.Audit;
using NatoInternships.Editors;

namespace NatoInternships.Accounts.SingleSignOn;

/// <summary>
/// A visit to the provider and back. Why it is made travels in the protected state; the answer waits in a protected
/// cookie for the page that asked, which takes it from the browser.
/// </summary>
public sealed class ProviderVisit(IOptions<SingleSignOnOptions> sso, AuditLog audit, TimeProvider clock)
{
    /// <summary>Where the provider sends the browser back to; it has to be registered there.</summary>
    public const string Callback = "/admin/sso/callback";

    private const string Purpose = "purpose";
    private const string Editor = "editor";
    private const string Asked = "asked";
    private const string Link = "link";

    /// <summary>The provider's address for this browser to go to; null where the provider does not answer.</summary>
    /// <param name="visit">The request.</param>
    /// <param name="purpose">What for.</param>
    /// <param name="finish">Where the visit ends: a path of this site.</param>
    /// <param name="link">The one-time link that is to be used up by it.</param>
    public async Task<string?> BeginAsync(HttpContext visit, SsoPurpose purpose, string finish, string? link = null)
    {
        var question = new OpenIdConnectChallengeProperties { RedirectUri = finish };
        question.SetString(Purpose, purpose.ToString());
        question.SetString(Editor, visit.Current()?.Editor.Id.ToString());
        question.SetString(Asked, clock.GetUtcNow().UtcDateTime.ToString("O", CultureInfo.InvariantCulture));
        question.SetString(Link, link);
        if (purpose == SsoPurpose.Confirm)
            (question.Prompt, question.MaxAge) = (OpenIdConnectPrompt.Login, TimeSpan.Zero);
        try
        {
            await visit.ChallengeAsync(OpenIdConnectDefaults.AuthenticationScheme, question);
        }
        catch (Exception fault)
            when (fault is InvalidOperationException or HttpRequestException or OpenIdConnectProtocolException)
        {
            await audit.NoteAsync(
                AuditAct.SignInFailed,
                detail: $"single sign-on: {ProviderEvents.KindOf(question, fault)}"
            );
            return null;
        }

        // A page leads on in its place: browsers hold a form's redirects to "form-action 'self'" too.
        var address = visit.Response.Headers.Location.ToString();
        visit.Response.Headers.Remove(HeaderNames.Location);
        visit.Response.StatusCode = StatusCodes.Status200OK;
        return address;
    }

    /// <summary>
    /// What came back; null where nothing did, or it was asked for another purpose or by another editor.
    /// </summary>
    public async Task<Answered?> EndAsync(HttpContext visit, SsoPurpose purpose)
    {
        var ticket = await visit.AuthenticateAsync(IdentityConstants.ExternalScheme);
        await visit.SignOutAsync(IdentityConstants.ExternalScheme);
        if (
            ticket is not { Principal: { } person, Properties: { } asked }
            || asked.GetString(Purpose) != purpose.ToString()
            || asked.GetString(Editor) != visit.Current()?.Editor.Id.ToString()
        )
            return null;
        return
            ProviderAnswer.Of(person, sso.Value) is { } answer
            && DateTime.TryParse(
                asked.GetString(Asked),
                CultureInfo.InvariantCulture,
                DateTimeStyles.RoundtripKind,
                out var at
            )
            ? new Answered(answer, at, asked.GetString(Link))
            : null;
    }
}

public enum SsoPurpose
{
    SignIn,
    Join,
    Link,
    Confirm,
}

/// <param name="Answer">What the provider said.</param>
/// <param name="AskedAt">When this site asked (UTC).</param>
/// <param name="Link">The one-time link that came along.</param>
public sealed record Answered(ProviderAnswer Answer, DateTime AskedAt, string? Link)
{
    /// <summary>
    /// Whether the person proved who they are for this question, and not some time before it (OWASP ASVS 5.0, 6.8.4).
    /// </summary>
    public bool IsFresh => Answer.ProvedAt + SingleSignOnServices.Skew >= AskedAt;
}
