using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using NatoInternships.Accounts.SecondFactor;
using NatoInternships.Accounts.SingleSignOn;
using NatoInternships.Addresses;
using NatoInternships.Audit;
using NatoInternships.Database;
using NatoInternships.Desk;
using NatoInternships.Editors;
using NatoInternships.Languages;

namespace NatoInternships.Accounts.Profile;

/// <summary>An editor's own account: who I am, in which language, and by which ways I come in.</summary>
[Needs(Permission.Enter)]
[Route(DeskAddresses.Route + "/account")]
public sealed class ProfileController(
    CatalogueContext context,
    UserManager<Editor> editors,
    RecoveryCodes recoveryCodes,
    AuditLog audit,
    IOptions<SingleSignOnOptions> sso,
    IStringLocalizer<Words> words
) : DeskController
{
    [HttpGet]
    public async Task<ViewResult> Index(string? did, CancellationToken cancel) =>
        View(
            await PageAsync(
                Me.Editor.Name,
                Me.Editor.LanguageCode,
                null,
                words.Find("ProfileDone", did),
                words.Find("Problem", did),
                cancel
            )
        );

    [HttpPost]
    public async Task<ActionResult> Index(string? name, string? languageCode, CancellationToken cancel)
    {
        if (PlainText.PersonName(name, Editor.LongestName) is not { } plainName)
            return View(
                await PageAsync(
                    name,
                    languageCode,
                    new Fault(
                        "name",
                        words["Give your name: at least one letter, at most {0} characters", Editor.LongestName]
                    ),
                    null,
                    null,
                    cancel
                )
            );
        var language = Language.FromCode(languageCode) ?? Language;
        await audit.DoAsync(
            async notes =>
            {
                var editor = await context.Editors.SingleAsync(row => row.Id == Me.Editor.Id, cancel);
                (editor.Name, editor.LanguageCode) = (plainName, language.Code);
                await editors.UpdateAsync(editor);
                notes.Add(AuditAct.ProfileChanged, editor.Email!, $"{plainName}, {language}");
                return true;
            },
            cancel
        );
        return Tell($"{DeskAddresses.Account(language)}?did=saved");
    }

    private async Task<ProfilePage> PageAsync(
        string? name,
        string? languageCode,
        Fault? fault,
        string? done,
        string? problem,
        CancellationToken cancel
    ) =>
        new(
            Language,
            words["Your account"],
            Me.Editor,
            name,
            languageCode,
            fault,
            done,
            problem,
            (await editors.GetPasskeysAsync(Me.Editor)).Count,
            await recoveryCodes.LeftAsync(Me.Editor.Id, cancel),
            (await editors.GetLoginsAsync(Me.Editor)).Count > 0,
            sso.Value
        );
}

public sealed record ProfilePage(
    Language Language,
    string Title,
    Editor Editor,
    string? Name,
    string? LanguageCode,
    Fault? Fault,
    string? Done,
    string? Problem,
    int Passkeys,
    int CodesLeft,
    bool Linked,
    SingleSignOnOptions Sso
) : DeskPage(Language, Title);
