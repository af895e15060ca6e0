using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using NatoInternships.Addresses;
using NatoInternships.Admin.Editing;
using NatoInternships.Admin.Previews;
using NatoInternships.Catalogue;
using NatoInternships.Database;
using NatoInternships.Desk;
using NatoInternships.Editors;
using NatoInternships.Languages;
using NatoInternships.Settings;

namespace NatoInternships.Admin.PreviewLinks;

/// <summary>The links that show a draft of an entry to people without an account.</summary>
[Needs(Permission.WriteDrafts)]
[Route(DeskAddresses.Route + "/entries/{key:key}/preview-links")]
public sealed class PreviewLinksController(
    CatalogueContext context,
    PreviewLinkKeeper links,
    PreviewOpener previews,
    SealedSecrets secrets,
    TimeProvider clock,
    IOptions<SiteOptions> site,
    IStringLocalizer<Words> words
) : DeskController
{
    [HttpGet]
    public Task<ActionResult> Index(string key, string? did, CancellationToken cancel) =>
        PageAsync(
            key,
            new PreviewLinkForm(),
            null,
            did == "revoked" ? words["The link was revoked. It opens nothing any more."].Value : null,
            cancel
        );

    [HttpPost]
    public async Task<ActionResult> Make(string key, PreviewLinkForm form, CancellationToken cancel)
    {
        if (
            form.Number is not { } number
            || form.Hours is not { } hours
            || !PreviewLinkKeeper.Lifetimes.Contains(hours)
        )
            return await PageAsync(key, form, words["Choose a revision and how long the link works"], null, cancel);
        if ((await previews.UnshownAsync(key, [number], cancel)).TryGetValue(number, out var why))
            return await PageAsync(
                key,
                form,
                words["Revision {0} cannot be shown as a page now, so no link was made. {1}", number, why],
                null,
                cancel
            );
        if (await links.MakeAsync(key, number, hours, Me.Editor, secrets.Open(form.Once, Me.Editor)) is not { } secret)
            return await PageAsync(
                key,
                form,
                words["The public site shows this revision, or a later one, already"],
                null,
                cancel
            );
        var entry = await EntryAsync(key, cancel);
        var language = entry?.Readable(entry.Numbered(number))?.Text(Language) is null ? Language.English : Language;
        return View(
            "Made",
            new PreviewLinkMadePage(
                Language,
                words["A preview link"],
                key,
                number,
                site.Value.Absolute(PreviewAddresses.Link(language, secret.Text)),
                clock.GetUtcNow().UtcDateTime.AddHours(hours)
            )
        );
    }

    [HttpPost("{id:guid}/revoke")]
    public async Task<ActionResult> Revoke(string key, Guid id) =>
        await links.RevokeAsync(key, id)
            ? Tell($"{DeskAddresses.PreviewLinks(Language, key)}?did=revoked")
            : NotFound();

    private async Task<ActionResult> PageAsync(
        string key,
        PreviewLinkForm form,
        string? problem,
        string? done,
        CancellationToken cancel
    )
    {
        if (await EntryAsync(key, cancel) is not { } entry)
            return NotFound();
        var (head, made, now) = (
            EntryHead.Of(entry, Language, EntryTab.PreviewLinks),
            await links.ListAsync(key, cancel),
            clock.GetUtcNow().UtcDateTime
        );
        var drafts = entry
            .Revisions.Where(revision => revision.Number > (entry.Live?.Number ?? 0))
            .OrderByDescending(revision => revision.Number)
            .ToList();
        var open = made.Where(row => row.StateAt(now) == PreviewLinkState.Open).Select(row => row.Link.Number);
        return View(
            "Index",
            new PreviewLinksPage(
                Language,
                words["Preview links: {0}", head.Name],
                head,
                drafts,
                made,
                await previews.UnshownAsync(key, [.. drafts.Take(1).Select(draft => draft.Number), .. open], cancel),
                form,
                secrets.Next(Me.Editor),
                now,
                done,
                problem
            )
        );
    }

    private Task<Entry?> EntryAsync(string key, CancellationToken cancel) =>
        context
            .Entries.AsNoTracking()
            .Include(entry => entry.Revisions)
            .SingleOrDefaultAsync(entry => entry.Key == key, cancel);
}
