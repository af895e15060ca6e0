using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.Extensions.Options;
using NatoInternships.Accounts.SignIn;
using NatoInternships.Addresses;
using NatoInternships.Audit;
using NatoInternships.Languages;
using NatoInternships.Settings;

namespace NatoInternships.Accounts.SingleSignOn;

/// <summary>
/// What the site adds to the protocol: its own address, the few claims it needs, and an answer in words where something
/// failed.
/// </summary>
public sealed class ProviderEvents(AuditLog audit, IOptions<SiteOptions> site, IOptions<SingleSignOnOptions> sso)
    : OpenIdConnectEvents
{
    private const int LongestError = 60;

    public override Task RedirectToIdentityProvider(RedirectContext context)
    {
        // From the settings, never from the Host header.
        context.ProtocolMessage.RedirectUri = site.Value.Absolute(ProviderVisit.Callback);
        return Task.CompletedTask;
    }

    /// <summary>
    /// Keeps the claims that are read later, so that a person in many groups does not outgrow a cookie.
    /// </summary>
    public override Task TokenValidated(TokenValidatedContext context)
    {
        var kept = context.Principal!.Claims.Where(claim =>
            claim.Type == sso.Value.RoleClaim
                ? sso.Value.Roles.ContainsKey(claim.Value)
                : ProviderAnswer.Claims.Contains(claim.Type)
        );
        context.Principal = new ClaimsPrincipal(new ClaimsIdentity(kept, context.Scheme.Name));
        return Task.CompletedTask;
    }

    /// <summary>
    /// Writes the failure down, and leads to where the visit would have ended: without an answer, that page says so.
    /// </summary>
    public override async Task RemoteFailure(RemoteFailureContext context)
    {
        await audit.NoteAsync(
            AuditAct.SignInFailed,
            detail: $"single sign-on: {KindOf(context.Properties, context.Failure)}"
        );
        context.Response.Redirect(
            context.Properties?.RedirectUri
                ?? DeskAddresses.SignIn(RequestLanguage.Of(context.HttpContext), problem: Problems.Sso)
        );
        context.HandleResponse();
    }

    /// <summary>The kind of a failure, without what was sent: that may hold codes and tokens.</summary>
    public static string KindOf(AuthenticationProperties? state, Exception? failure)
    {
        if (state is null)
            return "no such question";
        while (failure?.InnerException is { } inner)
            failure = inner;
        return PlainText.Line(failure?.Data["error"] as string, LongestError) is { Length: > 0 } error
            ? error
            : failure?.GetType().Name ?? "unknown";
    }
}
