using Microsoft.AspNetCore.WebUtilities;
using NatoInternships.Addresses;
using NatoInternships.Languages;
using NatoInternships.Shared;

namespace NatoInternships.Finder;

/// <summary>"Which unit fits me?": the wishes, and once there are some, the units.</summary>
public sealed record FitPage(Language Language, PageMeta Meta, Fit Fit) : SitePage(Language, Meta)
{
    private const int MostPositions = 3;

    public IReadOnlyList<Ranked> Ranking { get; } = Fit.Ranking;

    public bool IsAsked => Fit.Wishes.Count > 0;

    /// <summary>Whether the first unit meets all wishes.</summary>
    public bool IsMet => Ranking is [var first, ..] && first.Met.Count == Fit.Wishes.Count;

    public IEnumerable<Wish> All(WishKind kind) => Fit.Index.Wishes.Where(wish => wish.Kind == kind);

    public IEnumerable<Wish> Chosen(WishKind kind) => Fit.Wishes.Where(wish => wish.Kind == kind);

    /// <summary>The address of the plan with the first units.</summary>
    public string PlanPath =>
        QueryHelpers.AddQueryString(
            PublicAddresses.Plan(Language),
            First.Select(unit => KeyValuePair.Create("unit", (string?)unit))
        );

    /// <summary>The last parts of the addresses of as many units as one may apply for, and compare.</summary>
    public IReadOnlyList<string> First => [.. Ranking.Take(MostPositions).Select(ranked => ranked.Unit.Anchor)];
}
