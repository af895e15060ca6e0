using NatoInternships.Admin.Readiness;
using NatoInternships.Catalogue;
using NatoInternships.Languages;
using NatoInternships.Publishing;

namespace NatoInternships.Admin.Review;

/// <summary>
/// May this become public, or leave? The one answer, for one act and for many, now and by the timetable: nothing
/// becomes public that is not ready, and no other page is lost.
/// </summary>
public static class PublicRule
{
    /// <summary>Why a change may not be made; null where nothing hinders it.</summary>
    public static Refused? WhyNot(this CatalogueFacts facts, PublicChange change) =>
        facts.WhyNot([change]).GetValueOrDefault(change.Key);

    /// <summary>
    /// Which of some changes may not be made together, by key; all others may. A unit may be published together with
    /// its body, and not without it: so the others are asked again without those that may not.
    /// </summary>
    public static IReadOnlyDictionary<string, Refused> WhyNot(
        this CatalogueFacts facts,
        IEnumerable<PublicChange> changes
    )
    {
        var (going, refused) = (changes.ToList(), new Dictionary<string, Refused>());
        while (Hindered(facts, going) is { Count: > 0 } hindered)
        {
            going.RemoveAll(change => hindered.ContainsKey(change.Key));
            foreach (var (key, reason) in hindered)
                refused.Add(key, reason);
        }

        return refused;
    }

    // What would cost others their pages goes first: without it, all the rest may be ready.
    private static Dictionary<string, Refused> Hindered(CatalogueFacts facts, IReadOnlyList<PublicChange> going)
    {
        var judgement = facts.Public.Judge(going);
        return Answers(going, change => Costly(change, judgement, facts)) is { Count: > 0 } costly
            ? costly
            : Answers(going, change => Unready(change, judgement, facts));
    }

    private static Dictionary<string, Refused> Answers(
        IEnumerable<PublicChange> going,
        Func<PublicChange, Refused?> why
    ) =>
        going
            .Select(change => (change.Key, Why: why(change)))
            .Where(answer => answer.Why is not null)
            .ToDictionary(answer => answer.Key, answer => answer.Why!);

    private static Refused? Costly(PublicChange change, Judgement judgement, CatalogueFacts facts) =>
        judgement.Lost[change.Key].FirstOrDefault(lost => lost.Key != change.Key) switch
        {
            null => null,
            { Reason: LeftOutReason.AddressTaken } lost when judgement.After.OwnerOf(lost.Detail) == change.Key =>
                new Refused(
                    Refusal.NotReady,
                    Finding.Block($"{Language.FromPath(lost.Detail)}.address", FindingKind.AddressTaken, lost.Key)
                ),
            { Reason: LeftOutReason.NoBody } lost when lost.Detail == change.Key => new Refused(
                Refusal.HasUnits,
                Lost: facts.Public.Entries[lost.Key].Content
            ),
            _ => new Refused(Refusal.PageLost),
        };

    private static Refused? Unready(PublicChange change, Judgement judgement, CatalogueFacts facts)
    {
        if (change.Withdraws)
            return facts.Public.Has(change.Key) ? null : new Refused(Refusal.NotLive);
        if (change.Row.Readable() is not { } content)
            return new Refused(Refusal.NotReady);
        var finding = ReadinessCheck
            .Of(change.Key, content, facts with { Public = judgement.After })
            .FirstOrDefault(finding => finding.Blocks);
        return finding is not null || judgement.Lost.Contains(change.Key)
            ? new Refused(Refusal.NotReady, finding)
            : null;
    }
}

/// <summary>Why a change of what is public may not be made.</summary>
/// <param name="Reason">The reason.</param>
/// <param name="Finding">What must be mended first, where that is it.</param>
/// <param name="Lost">What another entry says that would lose its page.</param>
public sealed record Refused(Refusal Reason, Finding? Finding = null, EntryContent? Lost = null);
