using Microsoft.EntityFrameworkCore;
using NatoInternships.Database;

namespace NatoInternships.LinkGuardian;

/// <summary>What the guardian found, for editors.</summary>
public sealed class LinkReport(CatalogueContext context, LinkBook book)
{
    /// <summary>The links that readers must take for broken, with where they stand; longest broken first.</summary>
    public async Task<IReadOnlyList<BrokenLink>> BrokenAsync(CancellationToken cancel)
    {
        // Most days nothing is broken, and then the catalogue need not be read.
        if ((await ProblemsAsync(cancel)).Count == 0)
            return [];
        return
        [
            .. (await AllAsync(cancel))
                .Where(link => link.IsBroken)
                .Select(link => new BrokenLink(
                    link.Url,
                    link.Check!.Problem!.Value,
                    link.Check.FirstFailedAt ?? link.Check.CheckedAt,
                    link.Places
                ))
                .OrderBy(link => link.Since),
        ];
    }

    /// <summary>
    /// What is wrong with each broken link, by its address: ask with <see cref="LinkAddress.Of(string?)"/>.
    /// </summary>
    public async Task<IReadOnlyDictionary<string, LinkProblem>> ProblemsAsync(CancellationToken cancel) =>
        (await context.LinkChecks.AsNoTracking().Where(check => check.Problem != null).ToListAsync(cancel))
            .Where(check => check.IsBroken)
            .ToDictionary(check => check.Url, check => check.Problem!.Value);

    /// <summary>Every link of the catalogue and its drafts, by address.</summary>
    public async Task<IReadOnlyList<StandingLink>> AllAsync(CancellationToken cancel)
    {
        var checks = await context.LinkChecks.AsNoTracking().ToDictionaryAsync(check => check.Url, cancel);
        return
        [
            .. (await book.FindAsync(cancel))
                .OrderBy(link => link.Key, StringComparer.Ordinal)
                .Select(link => new StandingLink(link.Key, checks.GetValueOrDefault(link.Key), link.Value)),
        ];
    }
}

/// <summary>A link that leads readers nowhere, since it first failed (UTC).</summary>
public sealed record BrokenLink(string Url, LinkProblem Problem, DateTime Since, IReadOnlyList<LinkPlace> Places);

/// <summary>A link, where it stands, and what is known of it; nothing before its first visit.</summary>
public sealed record StandingLink(string Url, LinkCheck? Check, IReadOnlyList<LinkPlace> Places)
{
    public bool IsBroken => Check?.IsBroken is true;

    public bool IsUncertain => Check?.IsUncertain is true;

    /// <summary>Whether it failed once: the next run tells.</summary>
    public bool IsWatched => Check?.Problem is not null && !IsBroken && !IsUncertain;

    public bool HasMoved => Check?.MovedTo is not null;
}
