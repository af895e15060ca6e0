using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using NatoInternships.Accounts.SignIn;
using NatoInternships.Addresses;
using NatoInternships.Languages;

namespace NatoInternships.Accounts.SingleSignOn;

/// <summary>Signing in by the provider.</summary>
[AllowAnonymous]
[EnableRateLimiting(SignInLimit.Policy)]
[Route(DeskAddresses.Route + "/sign-in/sso")]
public sealed class ProviderSignInController(
    ProviderVisit provider,
    ProviderEntrance entrance,
    IOptions<SingleSignOnOptions> sso,
    IStringLocalizer<Words> words
) : SingleSignOnController(provider, sso, words)
{
    [HttpPost]
    public Task<ActionResult> Begin(string? back) =>
        LeaveAsync(SsoPurpose.SignIn, QueryString.Create(nameof(back), back ?? ""));

    [HttpGet("finish")]
    public async Task<ActionResult> Finish(string? back)
    {
        if (await Provider.EndAsync(HttpContext, SsoPurpose.SignIn) is not { } answered)
            return LocalRedirect(DeskAddresses.SignIn(Language, back, Problems.Sso));
        var (editor, problem) = await entrance.AdmitAsync(answered.Answer, Language, HttpContext);
        return editor is null ? LocalRedirect(DeskAddresses.SignIn(Language, back, problem)) : GoOn(back);
    }

    /// <summary>
    /// Never reached: the protocol answers at this address before. It stands here so that the limit counts for it too.
    /// </summary>
    [HttpGet(ProviderVisit.Callback)]
    public NotFoundResult Callback() => NotFound();
}
