using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using NatoInternships.Accounts.SignIn;
using NatoInternships.Accounts.StepUp;
using NatoInternships.Addresses;
using NatoInternships.Audit;
using NatoInternships.Editors;
using NatoInternships.Languages;

namespace NatoInternships.Accounts.SingleSignOn;

/// <summary>
/// An editor links the provider to their own account. The role follows the provider from the next sign-in by it.
/// </summary>
[Needs(Permission.Enter)]
[Fresh]
[Route(DeskAddresses.Route + "/account/sso")]
public sealed class ProviderLinkController(
    ProviderVisit provider,
    ProviderLogins logins,
    WaysIn waysIn,
    OwnAccount account,
    IOptions<SingleSignOnOptions> sso,
    IStringLocalizer<Words> words
) : SingleSignOnController(provider, sso, words)
{
    [HttpPost]
    public Task<ActionResult> Begin() => LeaveAsync(SsoPurpose.Link);

    [HttpGet("finish")]
    public async Task<LocalRedirectResult> Finish()
    {
        if (await Provider.EndAsync(HttpContext, SsoPurpose.Link) is not { Answer: var answer })
            return Back(Problems.Sso);
        if (answer.Role is null)
            return Back(Problems.NoRole);
        var linked = await account.ChangeAsync(
            HttpContext,
            async (editor, notes) => await logins.LinkAsync(editor, answer, notes) ? editor : null
        );
        return Back(linked is null ? Problems.Sso : "linked");
    }

    [HttpPost("unlink")]
    public async Task<LocalRedirectResult> Unlink()
    {
        if (await waysIn.NeedsAsync(Me.Editor, local: false))
            return Back(Problems.LastWayIn);
        var unlinked = await account.ChangeAsync(
            HttpContext,
            async (editor, notes) =>
            {
                await waysIn.UnlinkAsync(editor);
                notes.Add(AuditAct.SingleSignOnUnlinked, editor.Email!);
                return editor;
            }
        );
        return Done(unlinked, $"{DeskAddresses.Account(Language)}?did=unlinked");
    }

    private LocalRedirectResult Back(string did) => Tell($"{DeskAddresses.Account(Language)}?did={did}");
}
