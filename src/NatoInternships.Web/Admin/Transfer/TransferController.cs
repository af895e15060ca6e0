using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using NatoInternships.Addresses;
using NatoInternships.Catalogue.Fields;
using NatoInternships.ContentImport;
using NatoInternships.Database;
using NatoInternships.Desk;
using NatoInternships.Editors;
using NatoInternships.Languages;

namespace NatoInternships.Admin.Transfer;

/// <summary>
/// The catalogue taken along as files and brought back as drafts: first what would change, then, by a button, the
/// change.
/// </summary>
[Needs(Permission.WriteDrafts)]
[Route(DeskAddresses.Route + "/transfer")]
public sealed class TransferController(
    CatalogueContext context,
    ContentExporter exporter,
    MarkdownCheck markdown,
    SheetCheck sheets,
    DraftImport import,
    SealedPlans plans,
    IStringLocalizer<Words> words
) : DeskController
{
    [HttpGet]
    public ViewResult Index(string? did, int count) => Start(null, did == "imported" ? Done(count) : null);

    /// <summary>What is live, or the newest drafts, as Markdown files; of one entry where a key is given.</summary>
    [HttpGet("markdown.zip")]
    public async Task<ActionResult> Markdown(string? which, string? key, CancellationToken cancel)
    {
        if (which is not ("live" or "latest"))
            return NotFound();
        var files = await exporter.FilesAsync(which == "live" ? ExportedState.Live : ExportedState.Latest, key, cancel);
        return files.Count == 0
            ? NotFound()
            : File(
                MarkdownZip.Write(files),
                "application/zip",
                $"{(key is null ? "content" : files[0].Name.Split('/', '.')[1])}-{which}.zip"
            );
    }

    [HttpGet("units.csv")]
    public async Task<FileContentResult> Units(CancellationToken cancel) =>
        File(
            Sheet.Write(
                UnitFields.Table,
                (await context.NewestAsync(cancel)).Values.Where(entry => !entry.IsWithdrawn)
            ),
            "text/csv; charset=utf-8",
            "units.csv"
        );

    [HttpPost("check")]
    public async Task<ViewResult> Check(IFormFileCollection files, CancellationToken cancel)
    {
        var (sent, fault) = await Upload.ReadAsync(files, cancel);
        if (fault is not null)
            return Start(
                new Fault("files", words.Of(fault.Problem, fault.File, DeskForm.LargestMegabytes, Upload.MostFiles)),
                null
            );
        var content = sent.Content;
        var isSheet = content[0].Name.EndsWith(Upload.SheetEnding, StringComparison.OrdinalIgnoreCase);
        var run = isSheet ? await sheets.RunAsync(content[0], cancel) : await markdown.RunAsync(content, cancel);
        return View(
            "Check",
            new DryRunPage(
                Language,
                words["What would change"],
                run,
                sent.PassedOver,
                run.Plan is { } plan ? plans.Seal(plan, Me.Editor) : null
            )
        );
    }

    [HttpPost("import")]
    [RequestFormLimits(ValueLengthLimit = SealedPlans.Longest)]
    public async Task<ActionResult> Import(string? plan, CancellationToken cancel)
    {
        if (plans.Open(plan, Me.Editor) is not { } opened)
            return Start(
                new Fault("files", words["This took too long, or was begun by somebody else: choose the files again"]),
                null
            );
        return await import.RunAsync(opened, Me.Editor, cancel) is { Count: > 0 } movedOn
            ? Start(
                new Fault(
                    "files",
                    words[
                        "Somebody changed this meanwhile: {0}. Nothing was imported. Choose the files again to see "
                            + "what would change now",
                        string.Join(", ", movedOn)
                    ]
                ),
                null
            )
            : Tell(
                FormattableString.Invariant(
                    $"{DeskAddresses.Transfer(Language)}?did=imported&count={opened.Changes.Count}"
                )
            );
    }

    private ViewResult Start(Fault? fault, string? done) =>
        View("Index", new TransferPage(Language, words["In and out"], fault, done));

    private string Done(int count) =>
        words[
            Language.IsSingular(count)
                ? "{0} draft is written; the public site is as it was"
                : "{0} drafts are written; the public site is as it was",
            count
        ];
}
