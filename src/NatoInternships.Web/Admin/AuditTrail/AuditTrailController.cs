using System.Globalization;
using CsvHelper;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using NatoInternships.Addresses;
using NatoInternships.Audit;
using NatoInternships.Database;
using NatoInternships.Desk;
using NatoInternships.Editors;
using NatoInternships.Languages;

namespace NatoInternships.Admin.AuditTrail;

/// <summary>The audit log to read, to narrow and to take along as a table.</summary>
[Needs(Permission.ReadAudit)]
[Route(DeskAddresses.Route + "/audit")]
public sealed class AuditTrailController(CatalogueContext context, AuditLog log, IStringLocalizer<Words> words)
    : DeskController
{
    private const int PageLength = 50;

    [HttpGet]
    public async Task<ViewResult> Index([FromQuery] AuditFilter filter, CancellationToken cancel)
    {
        var rows = await filter.Of(context.AuditEntries.AsNoTracking()).Take(PageLength + 1).ToListAsync(cancel);
        return View(
            new AuditPage(
                Language,
                words["Audit log"],
                filter,
                [.. rows.Take(PageLength)],
                rows.Count > PageLength ? rows[PageLength - 1].Number : null
            )
        );
    }

    /// <summary>
    /// The narrowed log as CSV (RFC 4180), in UTC. What a spreadsheet would take for a formula is defused.
    /// </summary>
    [HttpGet("export")]
    public async Task<ActionResult> Export([FromQuery] AuditFilter filter, CancellationToken cancel)
    {
        if (filter.Faults.Any())
            return LocalRedirect(DeskAddresses.AuditLog(Language) + filter.Query());
        await log.NoteAsync(AuditAct.AuditExported, detail: filter.Query());
        Response.ContentType = "text/csv; charset=utf-8";
        Response.Headers.ContentDisposition = "attachment; filename=\"audit-log.csv\"";
        await using var csv = CsvWriter.Create(
            Response.Body,
            CsvWriterOptions.Default with
            {
                Injection = CsvInjection.Escape,
                WriteByteOrderMark = true,
            },
            true
        );
        await csv.WriteRecordAsync(["Number", "At", "Act", "Actor", "Subject", "Detail", "Address", "Hash"], cancel);
        await foreach (
            var entry in filter.Of(context.AuditEntries.AsNoTracking()).AsAsyncEnumerable().WithCancellation(cancel)
        )
            await csv.WriteRecordAsync(Line(entry), cancel);
        return new EmptyResult();
    }

    private static string[] Line(AuditEntry entry) =>
        [
            entry.Number.ToString(CultureInfo.InvariantCulture),
            entry.At.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture),
            entry.Act.ToString(),
            entry.Actor,
            entry.Subject,
            entry.Detail,
            entry.Address,
            entry.Hash,
        ];
}

public sealed record AuditPage(
    Language Language,
    string Title,
    AuditFilter Filter,
    IReadOnlyList<AuditEntry> Rows,
    long? Older
) : DeskPage(Language, Title);
