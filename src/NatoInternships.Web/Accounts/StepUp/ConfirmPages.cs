using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using NatoInternships.Accounts.SingleSignOn;
using NatoInternships.Addresses;
using NatoInternships.Desk;
using NatoInternships.Editors;
using NatoInternships.Languages;

namespace NatoInternships.Accounts.StepUp;

/// <summary>Asks for a fresh proof, by the ways the editor has.</summary>
public sealed record ConfirmPage(
    Language Language,
    string Title,
    string? Back,
    IReadOnlyList<KeyValuePair<string, string>> Kept,
    bool Passkey,
    bool Code,
    string? Sso,
    string? Problem
) : DeskPage(Language, Title, DeskAddresses.Confirm(Language, Back))
{
    public override bool HasTwin => Kept.Count == 0;
}

/// <summary>Leads on with a form that had to wait.</summary>
public sealed record ResumePage(
    Language Language,
    string Title,
    string Back,
    IReadOnlyList<KeyValuePair<string, string>> Kept
) : DeskPage(Language, Title, DeskAddresses.Home(Language))
{
    /// <summary>Whether it could not be taken along to the provider, and waits for a proof in another tab.</summary>
    public bool IsTooLong { get; init; }

    public override bool HasTwin => false;
}

public static class ConfirmPages
{
    public static async Task<ConfirmPage> AskAsync(
        HttpContext visit,
        string? back,
        IReadOnlyList<KeyValuePair<string, string>> kept,
        string? problem = null
    )
    {
        var services = visit.RequestServices;
        var me = visit.Current()!;
        var passkeys = await services.GetRequiredService<UserManager<Editor>>().GetPasskeysAsync(me.Editor);
        var words = services.GetRequiredService<IStringLocalizer<Words>>();
        var sso = services.GetRequiredService<IOptions<SingleSignOnOptions>>().Value;
        return new ConfirmPage(
            RequestLanguage.Of(visit),
            words["Please confirm that it is you"],
            back,
            kept,
            passkeys.Count > 0 && sso.AllowsLocal(me.Editor),
            me.Editor.TwoFactorEnabled && sso.AllowsLocal(me.Editor),
            sso.IsConfigured && me.Session.Method == SignInMethod.SingleSignOn ? sso.Name : null,
            problem
        );
    }
}
