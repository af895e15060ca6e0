using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using NatoInternships.Accounts.Sessions;
using NatoInternships.Addresses;
using NatoInternships.Audit;
using NatoInternships.Desk;
using NatoInternships.Editors;
using NatoInternships.Languages;
using NatoInternships.LinkGuardian;
using NatoInternships.Publishing;

namespace NatoInternships.Admin.Links;

/// <summary>The pages elsewhere that the catalogue leads to: what the guardian found, and a look on demand.</summary>
[Needs(Permission.WriteDrafts)]
[Route(DeskAddresses.Route + "/links")]
public sealed class LinksController(
    LinkReport report,
    LinkRun run,
    CatalogueHolder holder,
    AuditLog log,
    TimeProvider clock,
    IStringLocalizer<Words> words
) : DeskController
{
    [HttpGet]
    public async Task<ViewResult> Index(string? did, CancellationToken cancel) =>
        View(
            new LinksPage(
                Language,
                words["Links"],
                await report.AllAsync(cancel),
                run.Progress,
                holder.Current?[Language],
                words.Find("LinksDone", did)
            )
        );

    /// <summary>How far the run of this node is: <c>done</c> and <c>total</c>, or null while none goes on.</summary>
    [HttpGet("progress")]
    [Unattended]
    public JsonResult Progress() => Json(run.Progress);

    [HttpPost("check")]
    public async Task<LocalRedirectResult> Check()
    {
        if (!run.TryStart(clock.GetUtcNow().UtcDateTime))
            return Back("running");
        await log.NoteAsync(AuditAct.LinksChecked, detail: "started");
        return Back("started");
    }

    [HttpPost("stop")]
    public async Task<LocalRedirectResult> Stop()
    {
        if (run.Progress is null)
            return Back("over");
        await run.StopAsync();
        await log.NoteAsync(AuditAct.LinksChecked, detail: "stopped");
        return Back("stopped");
    }

    private LocalRedirectResult Back(string did) => Tell($"{DeskAddresses.Links(Language)}?did={did}");
}
