using System.Globalization;
using Microsoft.EntityFrameworkCore;
using NatoInternships.Admin.Editing;
using NatoInternships.Admin.Previews;
using NatoInternships.Audit;
using NatoInternships.Catalogue;
using NatoInternships.Database;
using NatoInternships.Editors;
using NatoInternships.Languages;
using NatoInternships.Publishing;
using NatoInternships.Time;

namespace NatoInternships.Admin.Review;

/// <summary>
/// What editors do with an entry beside writing: hand it in, return or publish it, plan it, take it off. Each is one
/// act of the audit log; what the public sees of it is there at once on this node, and within two seconds on all.
/// </summary>
public sealed class PublishingDesk(
    CatalogueContext context,
    AuditLog audit,
    PublishingRules rules,
    CatalogueWatch watch,
    IHttpContextAccessor visit,
    TimeProvider clock
)
{
    public Task<Refusal?> SubmitAsync(string key, int number, string note) =>
        ChangeAsync(
            key,
            note,
            AuditAct.Submitted,
            (entry, act) =>
            {
                if (rules.Newer(entry, number) is { } refusal)
                    return refusal;
                entry.Submit(number, act);
                return null;
            }
        );

    /// <summary>Gives back the revision that the remarks are about.</summary>
    public Task<Refusal?> ReturnAsync(string key, int number, string remarks) =>
        ChangeAsync(
            key,
            remarks,
            AuditAct.Returned,
            (entry, act) =>
            {
                if (entry.SubmittedNumber != number)
                    return Refusal.NothingSubmitted;
                if (string.IsNullOrWhiteSpace(remarks))
                    return Refusal.ReasonMissing;
                entry.Return(act);
                return null;
            }
        );

    /// <summary>Publishes a revision that somebody else wrote.</summary>
    public Task<Refusal?> PublishAsync(string key, int number, string note) =>
        ActAsync(
            key,
            note,
            AuditAct.Published,
            async (entry, act) =>
            {
                if (await rules.PublishAsync(entry, number, act) is { } refusal)
                    return refusal;
                entry.Publish(number, act);
                return null;
            }
        );

    /// <summary>Publishes a revision that nobody else has seen, for a reason, and asks for a later review.</summary>
    public Task<Refusal?> PublishInEmergencyAsync(string key, int number, string reason) =>
        ActAsync(
            key,
            reason,
            AuditAct.PublishedInEmergency,
            async (entry, act) =>
            {
                if (string.IsNullOrWhiteSpace(reason))
                    return Refusal.ReasonMissing;
                if (rules.Newer(entry, number) is { } old)
                    return old;
                if (await rules.ReadyAsync(entry, number) is { } refusal)
                    return refusal;
                entry.Publish(number, act, emergency: true);
                return null;
            }
        );

    /// <summary>Says that an emergency publication was looked at; by somebody else than who made it.</summary>
    public Task<Refusal?> ReviewAsync(string key, string note) =>
        ChangeAsync(
            key,
            note,
            AuditAct.Reviewed,
            (entry, act) =>
            {
                if (entry.EmergencyNumber is null)
                    return Refusal.NoEmergency;
                if (!entry.MayReview(act.ById))
                    return Refusal.OwnEmergency;
                entry.Review(act);
                return null;
            }
        );

    /// <param name="key">The entry.</param>
    /// <param name="why">The reason.</param>
    /// <param name="successor">The key of the entry to which its addresses shall lead; null to say that they are
    /// gone.</param>
    public Task<Refusal?> WithdrawAsync(string key, string why, string? successor) =>
        ActAsync(
            key,
            why,
            AuditAct.Withdrawn,
            async (entry, act) =>
            {
                if (await rules.WithdrawAsync(entry) is { } refusal)
                    return refusal;
                if (string.IsNullOrWhiteSpace(why))
                    return Refusal.ReasonMissing;
                if (
                    successor is not null
                    && (
                        successor == key
                        || !await context.Entries.AnyAsync(other => other.Key == successor && other.LiveNumber != null)
                    )
                )
                    return Refusal.SuccessorUnknown;
                entry.Withdraw(act, successor);
                return null;
            }
        );

    public Task<Refusal?> RetireAsync(string key, string why) =>
        ChangeAsync(key, why, AuditAct.Retired, (entry, act) => Live(entry, () => entry.Retire(act)));

    public Task<Refusal?> ReinstateAsync(string key, string why) =>
        ChangeAsync(key, why, AuditAct.Reinstated, (entry, act) => Live(entry, () => entry.Reinstate(act)));

    /// <param name="key">The entry.</param>
    /// <param name="number">The revision.</param>
    /// <param name="local">What clocks in Brussels show when it shall be public; null where what was typed is no
    /// time.</param>
    /// <param name="note">A note.</param>
    public Task<Refusal?> ScheduleAsync(string key, int number, DateTime? local, string note)
    {
        var (at, wrong) = Instant(local);
        return ActAsync(
            key,
            note,
            AuditAct.PublicationScheduled,
            async (entry, act) =>
            {
                if ((wrong ?? await rules.PlanPublicationAsync(entry, number, at, act)) is { } refusal)
                    return refusal;
                entry.SchedulePublication(number, at, act);
                return null;
            },
            string.Create(CultureInfo.InvariantCulture, $"revision {number}, {at:yyyy-MM-dd HH:mm} UTC")
        );
    }

    public Task<Refusal?> ScheduleWithdrawalAsync(string key, DateTime? local, string note)
    {
        var (at, wrong) = Instant(local);
        return ActAsync(
            key,
            note,
            AuditAct.WithdrawalScheduled,
            async (entry, act) =>
            {
                if ((wrong ?? await rules.PlanWithdrawalAsync(entry, at)) is { } refusal)
                    return refusal;
                entry.ScheduleWithdrawal(at, act);
                return null;
            },
            string.Create(CultureInfo.InvariantCulture, $"{at:yyyy-MM-dd HH:mm} UTC")
        );
    }

    public Task<Refusal?> CancelPublicationAsync(string key) =>
        ChangeAsync(
            key,
            "",
            AuditAct.ScheduleCancelled,
            (entry, act) =>
            {
                entry.CancelPublication(act);
                return null;
            }
        );

    public Task<Refusal?> CancelWithdrawalAsync(string key) =>
        ChangeAsync(
            key,
            "",
            AuditAct.ScheduleCancelled,
            (entry, act) =>
            {
                entry.CancelWithdrawal(act);
                return null;
            }
        );

    /// <summary>Writes a draft under an address that the entry had before.</summary>
    public Task<Refusal?> TakeAddressBackAsync(string key, string? path) =>
        ChangeAsync(
            key,
            "",
            AuditAct.DraftSaved,
            (entry, act) =>
            {
                if (entry.PastAddresses.FirstOrDefault(past => past.Path == path) is not { } past)
                    return Refusal.AddressUnknown;
                var address = past.Path[(past.Path.LastIndexOf('/') + 1)..];
                var isFrench = Language.FromPath(past.Path) == Language.French;
                entry.Rename(isFrench ? null : address, isFrench ? address : null, act with { Why = past.Path });
                return null;
            }
        );

    /// <summary>Gives the entry to an editor to look after; to nobody with null.</summary>
    public Task<Refusal?> GiveToAsync(string key, Guid? owner) =>
        ActAsync(
            key,
            "",
            AuditAct.OwnerChanged,
            async (entry, act) =>
            {
                if (
                    owner is { } id
                    && !await context.Editors.AnyAsync(editor => editor.Id == id && editor.DisabledAt == null)
                )
                    return Refusal.OwnerUnknown;
                entry.GiveTo(owner, act);
                return null;
            }
        );

    private (DateTime At, Refusal? Wrong) Instant(DateTime? local) =>
        local is not { } time ? (default, Refusal.TimeUnreadable)
        : time.Year >= SitePreview.FirstYearTooFar ? (default, Refusal.TimeTooFar)
        : BrusselsTime.ToUtc(time) is not { } at ? (default, Refusal.TimeSkipped)
        : (at, at <= clock.GetUtcNow().UtcDateTime ? Refusal.TimePast : null);

    private static Refusal? Live(Entry entry, Action change)
    {
        if (entry.LiveNumber is null)
            return Refusal.NotLive;
        change();
        return null;
    }

    private Task<Refusal?> ChangeAsync(string key, string why, AuditAct done, Func<Entry, Act, Refusal?> change) =>
        ActAsync(key, why, done, (entry, act) => Task.FromResult(change(entry, act)));

    private async Task<Refusal?> ActAsync(
        string key,
        string why,
        AuditAct done,
        Func<Entry, Act, Task<Refusal?>> change,
        string? detail = null
    )
    {
        if (why.Length > Act.LongestReason)
            return Refusal.TooLong;
        var refusal = await audit.DoAsync<Refusal?>(async notes =>
        {
            if (await context.EntryAsync(key, CancellationToken.None) is not { } entry)
                return Refusal.Unknown;
            var (me, now, before) = (
                visit.HttpContext!.Current()!.Editor,
                clock.GetUtcNow().UtcDateTime,
                Public(entry)
            );
            if (await change(entry, me.ActAt(now, why.Trim())) is { } refused)
                return refused;
            notes.Add(done, key, detail ?? why);
            if (Public(entry) != before)
                await context.RaiseVersionAsync(now, CancellationToken.None);
            return null;
        });
        if (refusal is null)
            await watch.LookAsync(CancellationToken.None);
        return refusal;
    }

    private static (int?, DateTime?, DateTime?) Public(Entry entry) =>
        (entry.LiveNumber, entry.LiveSince, entry.RetiredAt);
}
