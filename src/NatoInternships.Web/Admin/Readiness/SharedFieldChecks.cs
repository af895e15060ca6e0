using NatoInternships.Addresses;
using NatoInternships.Catalogue;

namespace NatoInternships.Admin.Readiness;

/// <summary>The fields that both languages share: the body, the dates, the yearly rhythm, the way to apply.</summary>
internal static class SharedFieldChecks
{
    public static IEnumerable<Finding> Of(Candidate entry) =>
        entry.Content switch
        {
            UnitContent unit => [.. Bodies(unit, entry.Facts), .. AsOf(entry, isWanted: true), .. Applying(unit)],
            GuidanceContent page => [.. Year(page), .. AsOf(entry, page.Section == GuidanceSection.Guidance)],
            _ => [],
        };

    private static IEnumerable<Finding> Bodies(UnitContent unit, CatalogueFacts facts)
    {
        if (unit.Kind == UnitKind.Unit && string.IsNullOrWhiteSpace(unit.Parent))
            yield return Finding.Block("parent", FindingKind.ParentMissing);
        else if (unit.Kind != UnitKind.Unit && unit.Parent is not null)
            yield return Finding.Block("parent", FindingKind.ParentUnwanted);
        else if (BodyProblem(unit.Parent, facts) is { } problem)
            yield return Finding.Block("parent", problem, unit.Parent);
        // A body that shares is only named on the page, which does without while it is not public.
        if (BodyProblem(unit.SharedWith, facts) is { } fault and not FindingKind.BodyNotPublic)
            yield return Finding.Block("sharedWith", fault, unit.SharedWith);
    }

    private static FindingKind? BodyProblem(string? key, CatalogueFacts facts) =>
        string.IsNullOrWhiteSpace(key)
            ? null
            : facts.Find(key) switch
            {
                null => FindingKind.BodyUnknown,
                { Kind: KnownKind.Page } or { Kind: KnownKind.Unit, IsLive: true } => FindingKind.NoBody,
                { IsLive: false } => FindingKind.BodyNotPublic,
                _ => null,
            };

    private static IEnumerable<Finding> AsOf(Candidate entry, bool isWanted)
    {
        var today = entry.Facts.Today;
        if (entry.Content.AsOf is not { } date)
            return isWanted ? [Finding.Better("asOf", FindingKind.AsOfMissing)] : [];
        return date.First() > today ? [Finding.Block("asOf", FindingKind.DateInFuture, date.ToString())]
            : date.Last() < today.AddYears(-1) ? [Finding.Better("asOf", FindingKind.AsOfOld, date.ToString())]
            : [];
    }

    private static IEnumerable<Finding> Year(GuidanceContent page)
    {
        if (page.Cycle is { IsSound: false })
            yield return Finding.Block("cycle", FindingKind.CycleUnsound);
        foreach (
            var call in page.Calls.Where(call =>
                call.Opens is { } opens && call.Closes is { } closes && closes.Last() < opens.First()
            )
        )
            yield return Finding.Block("calls", FindingKind.DatesReversed, $"{call.Year}");
    }

    private static IEnumerable<Finding> Applying(UnitContent unit) =>
        unit is { Apply: ApplicationRoute.Direct, ApplyUrl: null }
            ? [Finding.Better("applyUrl", FindingKind.ApplyLinkMissing)]
            : [];
}
