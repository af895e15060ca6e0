using Microsoft.EntityFrameworkCore;
using NatoInternships.Admin.Editing;
using NatoInternships.Admin.Lists;
using NatoInternships.Admin.Readiness;
using NatoInternships.Admin.Review;
using NatoInternships.Catalogue;
using NatoInternships.Database;
using NatoInternships.Editors;
using NatoInternships.Languages;
using NatoInternships.LinkGuardian;
using NatoInternships.Time;

namespace NatoInternships.Admin.Dashboard;

/// <summary>Gathers what there is to do at the desk, for one editor.</summary>
public sealed class DeskWork(CatalogueContext context, LinkReport links, Forecast forecast, TimeProvider clock)
{
    private const int Few = 8;

    public async Task<Work> OfAsync(Editor me, CancellationToken cancel)
    {
        var (now, yearAgo) = (clock.GetUtcNow().UtcDateTime, clock.Today().AddYears(-1));
        var rows = await context.Entries.ReadRowsAsync(context.Set<Revision>(), cancel);
        var typed = await context
            .WorkingCopies.AsNoTracking()
            .Where(copy => copy.EditorId == me.Id && copy.Fields != WorkingCopy.NothingTyped)
            .ToDictionaryAsync(copy => copy.EntryId, cancel);
        return new Work
        {
            Unsaved =
            [
                .. rows.Where(row => IsUnsaved(row, typed.GetValueOrDefault(row.Entry.Id)))
                    .OrderByDescending(row => typed[row.Entry.Id].SavedAt),
            ],
            Drafts =
            [
                .. rows.Where(row => IsDraft(row) && row.Latest?.ById == me.Id)
                    .OrderByDescending(row => row.Latest!.At),
            ],
            Returned = await ReturnedAsync(rows, me, cancel),
            Failed = await FailedAsync(rows, me, cancel),
            Reviews =
            [
                .. rows.Where(row => row.Entry.Submission is not null)
                    .OrderBy(row => row.Entry.Submission?.ById == me.Id),
            ],
            Emergencies = [.. rows.Where(row => row.Entry.EmergencyNumber is not null)],
            EmergenciesThisYear = await context.Milestones.CountAsync(
                milestone => milestone.Kind == MilestoneKind.PublishedInEmergency && milestone.At > now.AddYears(-1),
                cancel
            ),
            Planned =
            [
                .. rows.Where(row => row.Entry.PlannedPublication is not null || row.Entry.WithdrawAt is not null)
                    .OrderBy(row => new[] { row.Entry.PlannedPublication?.At, row.Entry.WithdrawAt }.Min()),
            ],
            Refused = (await forecast.UntilAsync(DateTime.MaxValue, cancel))
                .Where(foreseen => foreseen.Refusal is not null)
                .ToDictionary(
                    foreseen => (foreseen.Change.Key, foreseen.Change.Withdraws),
                    foreseen => foreseen.Refusal!.Value
                ),
            Changed = [.. rows.Where(row => row.Latest is not null).OrderByDescending(row => row.Latest!.At).Take(Few)],
            FrenchMissing = rows.Count(row =>
                row.Content is { } content && content.Text(Language.French) is null && row.Entry.Withdrawal is null
            ),
            FrenchOlder = rows.Count(row => row.Entry.IsFrenchStale && row.Entry.Withdrawal is null),
            OldDates = rows.Count(row =>
                row.Entry.Live is not null && row.Content?.AsOf is { } asOf && asOf.Last() < yearAgo
            ),
            Broken = await links.BrokenAsync(cancel),
        };
    }

    // Whoever wrote what was returned sees that it came back, and why, until something is handed in again or published.
    private async Task<IReadOnlyList<ReturnedDraft>> ReturnedAsync(
        IReadOnlyList<EntryRow> rows,
        Editor me,
        CancellationToken cancel
    )
    {
        var mine = await context
            .Milestones.AsNoTracking()
            .Where(milestone => milestone.Kind == MilestoneKind.Returned)
            .Where(milestone =>
                context
                    .Set<Revision>()
                    .Any(revision =>
                        revision.EntryId == milestone.EntryId
                        && revision.Number == milestone.Number
                        && revision.ById == me.Id
                    )
            )
            .Where(milestone =>
                !context
                    .Set<Milestone>()
                    .Any(later =>
                        later.EntryId == milestone.EntryId
                        && later.At > milestone.At
                        && (
                            later.Kind == MilestoneKind.Returned
                            || later.Kind == MilestoneKind.Submitted
                            || later.Kind == MilestoneKind.Published
                            || later.Kind == MilestoneKind.PublishedInEmergency
                        )
                    )
            )
            .ToListAsync(cancel);
        return
        [
            .. rows.Where(IsDraft)
                .Select(row =>
                    (
                        Row: row,
                        Milestone: mine.Find(milestone =>
                            milestone.EntryId == row.Entry.Id && milestone.Number > (row.Entry.Live?.Number ?? 0)
                        )
                    )
                )
                .Where(pair => pair.Milestone is not null)
                .Select(pair => new ReturnedDraft(pair.Row, pair.Milestone!)),
        ];
    }

    // What the timetable could not do is shown until somebody deals with it: the newest that happened to the entry is
    // still this.
    private async Task<IReadOnlyList<FailedPlan>> FailedAsync(
        IReadOnlyList<EntryRow> rows,
        Editor me,
        CancellationToken cancel
    )
    {
        var failed = await context
            .Milestones.AsNoTracking()
            .Where(milestone =>
                milestone.ById == null
                && milestone.By == Act.TimetableName
                && (
                    milestone.Kind == MilestoneKind.PublicationCancelled
                    || milestone.Kind == MilestoneKind.WithdrawalCancelled
                )
            )
            .Where(milestone =>
                !context
                    .Set<Milestone>()
                    .Any(later =>
                        later.EntryId == milestone.EntryId
                        && later.At > milestone.At
                        && later.Kind != MilestoneKind.OwnerChanged
                        && later.Kind != MilestoneKind.FrenchConfirmed
                    )
            )
            .Select(milestone => new
            {
                Milestone = milestone,
                Author = context
                    .Set<Revision>()
                    .Where(revision => revision.EntryId == milestone.EntryId && revision.Number == milestone.Number)
                    .Select(revision => revision.ById)
                    .FirstOrDefault(),
            })
            .ToListAsync(cancel);
        var mine = failed.Where(plan => me.Role.May(Permission.Publish) || plan.Author == me.Id);
        return
        [
            .. mine.Join(
                    rows,
                    plan => plan.Milestone.EntryId,
                    row => row.Entry.Id,
                    (plan, row) => new FailedPlan(row, plan.Milestone)
                )
                .Where(plan => plan.IsOpen)
                .OrderBy(plan => plan.Milestone.At),
        ];
    }

    private static bool IsUnsaved(EntryRow row, WorkingCopy? copy) =>
        copy is not null && !(row.Content is { } saved && copy.IsIn(saved));

    private static bool IsDraft(EntryRow row) =>
        row.Entry.LatestNumber > (row.Entry.Live?.Number ?? 0)
        && row.Entry.Submission is null
        && row.Entry.PlannedPublication is null;
}

/// <summary>What waits, what changed, what grows old, and what is planned.</summary>
public sealed record Work
{
    /// <summary>What the editor typed and did not save.</summary>
    public required IReadOnlyList<EntryRow> Unsaved { get; init; }

    /// <summary>The editor's own drafts that nobody was asked to look at.</summary>
    public required IReadOnlyList<EntryRow> Drafts { get; init; }

    public required IReadOnlyList<ReturnedDraft> Returned { get; init; }

    /// <summary>What the timetable could not do, for those who publish and for who wrote it.</summary>
    public required IReadOnlyList<FailedPlan> Failed { get; init; }

    /// <summary>What waits for a publisher; what the editor handed in comes last.</summary>
    public required IReadOnlyList<EntryRow> Reviews { get; init; }

    public required IReadOnlyList<EntryRow> Emergencies { get; init; }

    public required int EmergenciesThisYear { get; init; }

    public required IReadOnlyList<EntryRow> Planned { get; init; }

    /// <summary>
    /// Why plans would not be carried out as things stand: publications (false) and withdrawals (true).
    /// </summary>
    public required IReadOnlyDictionary<(string Key, bool Withdraws), Refusal> Refused { get; init; }

    public required IReadOnlyList<EntryRow> Changed { get; init; }

    public required int FrenchMissing { get; init; }

    public required int FrenchOlder { get; init; }

    /// <summary>How many public entries have an as-of date more than a year ago.</summary>
    public required int OldDates { get; init; }

    public required IReadOnlyList<BrokenLink> Broken { get; init; }

    public bool HasOwn => Unsaved.Count + Drafts.Count + Returned.Count + Failed.Count > 0;

    public bool IsStale => FrenchMissing + FrenchOlder + OldDates + Broken.Count > 0;
}

/// <summary>A draft that a publisher gave back, with the remarks.</summary>
public sealed record ReturnedDraft(EntryRow Row, Milestone Milestone);

/// <summary>A plan that could not be carried out at its time, with the milestone that says why.</summary>
public sealed record FailedPlan(EntryRow Row, Milestone Milestone)
{
    public bool Withdraws => Milestone.Kind == MilestoneKind.WithdrawalCancelled;

    /// <summary>
    /// Whether nothing was done about it since: neither a change, nor what was planned, nor a new plan.
    /// </summary>
    public bool IsOpen =>
        !(Row.Latest?.At > Milestone.At)
        && (
            Withdraws
                ? Row.Entry is { Live: not null, WithdrawAt: null }
                : Row.Entry is { Submission: null, PlannedPublication: null }
                    && !(Row.Entry.Live?.Number >= Milestone.Number)
        );
}
