using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using NatoInternships.Accounts.SecondFactor;
using NatoInternships.Addresses;
using NatoInternships.Desk;
using NatoInternships.Editors;
using NatoInternships.Languages;
using NatoInternships.Publishing;

namespace NatoInternships.Admin.Dashboard;

/// <summary>The first page of the desk.</summary>
[Needs(Permission.Enter)]
public sealed class DashboardController(
    UserManager<Editor> editors,
    RecoveryCodes recoveryCodes,
    DeskWork work,
    CatalogueHolder holder,
    IStringLocalizer<Words> words
) : DeskController
{
    /// <summary>The desk's address without a language leads to it in the editor's own, or else the browser's.</summary>
    [AllowAnonymous]
    [HttpGet(DeskAddresses.Root)]
    public LocalRedirectResult Root() =>
        LocalRedirect(DeskAddresses.Home(HttpContext.Current()?.Editor.Language ?? RequestLanguage.Accepted(Request)));

    [HttpGet(DeskAddresses.Route)]
    public async Task<ViewResult> Index(string? did, CancellationToken cancel) =>
        View(
            new DashboardPage(
                Language,
                words["Dashboard"],
                Me.Editor,
                (await editors.GetPasskeysAsync(Me.Editor)).Count,
                await recoveryCodes.LeftAsync(Me.Editor.Id, cancel),
                await work.OfAsync(Me.Editor, cancel),
                holder.Current,
                holder.BuildFault is not null,
                did == "deleted" ? words["The draft is deleted"].Value : null
            )
        );
}

public sealed record DashboardPage(
    Language Language,
    string Title,
    Editor Editor,
    int Passkeys,
    int CodesLeft,
    Work Work,
    PublishedCatalogue? Catalogue,
    bool BuildFailed,
    string? Done
) : DeskPage(Language, Title)
{
    private const int FewCodes = 3;

    /// <summary>Whether losing one thing would lock the editor out.</summary>
    public bool NeedsSecondWayIn => Passkeys == 1 && !Editor.HasPassword;

    public bool NeedsCodes => Editor.HasPassword && CodesLeft < FewCodes;
}
