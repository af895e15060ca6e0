using Microsoft.EntityFrameworkCore;
using NatoInternships.Audit;
using NatoInternships.Catalogue;
using NatoInternships.Database;
using NatoInternships.Editors;

namespace NatoInternships.Admin.PreviewLinks;

/// <summary>Makes, lists, opens and revokes preview links.</summary>
public sealed class PreviewLinkKeeper(CatalogueContext context, AuditLog audit, TimeProvider clock)
{
    /// <summary>How long a link may work, in hours: from one hour to thirty days.</summary>
    public static readonly IReadOnlyList<int> Lifetimes = [1, 24, 72, 168, 336, 720];

    public const int UsualLifetime = 168;

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>
    /// Makes a link to a revision; null where there is none with that number, or the public has seen it, or a later
    /// one, or its maker may no longer come in. With the secret of a link that is there already, that is the one.
    /// </summary>
    public Task<Secret?> MakeAsync(string key, int number, int hours, Editor me, Secret? chosen = null) =>
        audit.DoAsync<Secret?>(async notes =>
        {
            var secret = chosen ?? Secret.Create();
            if (await context.PreviewLinks.AnyAsync(row => row.Hash == secret.Hash && row.ById == me.Id))
                return secret;
            var entry = await context
                .Entries.AsNoTracking()
                .Where(row => row.Key == key && row.Revisions.Any(revision => revision.Number == number))
                .SingleOrDefaultAsync();
            if (entry is null || entry.Live?.Number >= number)
                return null;
            if (!await context.Editors.AnyAsync(row => row.Id == me.Id && row.DisabledAt == null))
                return null;
            var link = new PreviewLink
            {
                EntryId = entry.Id,
                Number = number,
                Hash = secret.Hash,
                ById = me.Id,
                By = me.Name,
                MadeAt = Now,
                ExpiresAt = Now.AddHours(hours),
            };
            context.Add(link);
            notes.Add(AuditAct.PreviewLinkMade, key, Detail(link));
            return secret;
        });

    /// <summary>Ends every link that somebody made, as part of another act.</summary>
    public async Task RevokeAllOfAsync(Guid maker, AuditNotes notes)
    {
        var now = Now;
        var open = await context
            .PreviewLinks.Where(link => link.ById == maker && link.RevokedAt == null && link.ExpiresAt > now)
            .Join(context.Entries, link => link.EntryId, entry => entry.Id, (link, entry) => new { link, entry.Key })
            .ToListAsync();
        foreach (var row in open)
        {
            row.link.RevokedAt = now;
            notes.Add(AuditAct.PreviewLinkRevoked, row.Key, Detail(row.link));
        }
    }

    /// <summary>Ends a link; false where this entry has none such.</summary>
    public Task<bool> RevokeAsync(string key, Guid id) =>
        audit.DoAsync(async notes =>
        {
            if (
                await context.PreviewLinks.SingleOrDefaultAsync(row =>
                    row.Id == id && context.Set<Entry>().Any(entry => entry.Key == key && entry.Id == row.EntryId)
                )
                is not { } link
            )
                return false;
            if (link.RevokedAt is null)
                notes.Add(AuditAct.PreviewLinkRevoked, key, Detail(link));
            link.RevokedAt ??= Now;
            return true;
        });

    /// <summary>The draft that a secret opens now; null where it opens nothing, for whatever reason.</summary>
    public async Task<(string Key, int Number)?> OpenAsync(string secret, CancellationToken cancel)
    {
        var hash = Secret.Of(secret).Hash;
        var row = await Rows(context.PreviewLinks.Where(link => link.Hash == hash), context.Entries)
            .SingleOrDefaultAsync(cancel);
        return row is not null && row.StateAt(Now) == PreviewLinkState.Open ? (row.Key, row.Link.Number) : null;
    }

    /// <summary>All links of an entry, the newest first.</summary>
    public async Task<IReadOnlyList<PreviewLinkRow>> ListAsync(string key, CancellationToken cancel) =>
        [
            .. (
                await Rows(context.PreviewLinks, context.Entries.Where(entry => entry.Key == key)).ToListAsync(cancel)
            ).OrderByDescending(row => row.Link.MadeAt),
        ];

    private static string Detail(PreviewLink link) => $"{link.Number}, {link.ExpiresAt:yyyy-MM-dd'T'HH:mm'Z'}";

    // An older revision may be made public again: what counts is every publication since, not what is live now.
    private static IQueryable<PreviewLinkRow> Rows(IQueryable<PreviewLink> links, IQueryable<Entry> entries) =>
        links
            .AsNoTracking()
            .Join(
                entries,
                link => link.EntryId,
                entry => entry.Id,
                (link, entry) =>
                    new PreviewLinkRow(
                        link,
                        entry.Key,
                        entry.Live!.Number,
                        entry
                            .Milestones.Where(milestone =>
                                (
                                    milestone.Kind == MilestoneKind.Published
                                    || milestone.Kind == MilestoneKind.PublishedInEmergency
                                )
                                && milestone.At >= link.MadeAt
                            )
                            .Max(milestone => milestone.Number),
                        entry.Withdrawal!.At
                    )
            );
}

/// <summary>A link with what its state depends on.</summary>
public sealed record PreviewLinkRow(
    PreviewLink Link,
    string Key,
    int? LiveNumber,
    int? PublishedSince,
    DateTime? WithdrawnAt
)
{
    public PreviewLinkState StateAt(DateTime now) =>
        Link.StateAt(now, Math.Max(LiveNumber ?? 0, PublishedSince ?? 0), WithdrawnAt);
}
