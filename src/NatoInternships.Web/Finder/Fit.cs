using Microsoft.AspNetCore.WebUtilities;
using NatoInternships.Addresses;
using NatoInternships.Languages;
using NatoInternships.Publishing;

namespace NatoInternships.Finder;

/// <summary>Somebody's wishes, and the units in the order in which they meet them.</summary>
/// <param name="index">All that can be wished.</param>
/// <param name="wishes">Some of its wishes, in any order.</param>
public sealed class Fit(FitIndex index, IEnumerable<Wish> wishes)
{
    public FitIndex Index => index;

    /// <summary>In the order of the index, so that equal wishes have one address.</summary>
    public IReadOnlyList<Wish> Wishes { get; } = [.. index.Wishes.Intersect(wishes)];

    public string Path =>
        QueryHelpers.AddQueryString(
            PublicAddresses.Fit(index.Edition.Language),
            Wishes.Select(wish => KeyValuePair.Create(NameOf(wish.Kind), (string?)wish.Slug))
        );

    /// <summary>
    /// The units that meet a wish at least: those first that meet most, and of equals those that suit fewer other
    /// fields.
    /// </summary>
    public IReadOnlyList<Ranked> Ranking =>
        [
            .. index
                .Contenders.Select(contender => new Ranked(contender, [.. Wishes.Where(contender.Wishes.ContainsKey)]))
                .Where(ranked => ranked.Met.Count > 0)
                .OrderByDescending(ranked => ranked.Met.Count)
                .ThenByDescending(ranked => ranked.Share),
        ];

    /// <summary>Two wishes that no unit joins.</summary>
    public (Wish One, Wish Two)? Apart =>
        Wishes
            .SelectMany((one, place) => Wishes.Skip(place + 1).Select(two => (One: one, Two: two)))
            .Where(pair => !index.Contenders.Any(each => Meets(each, pair.One) && Meets(each, pair.Two)))
            .Select(pair => ((Wish, Wish)?)pair)
            .FirstOrDefault();

    /// <summary>The name of a kind of wishes in addresses.</summary>
    public static string NameOf(WishKind kind) => $"{kind}".ToLowerInvariant();

    /// <summary>What a query wishes; what no unit meets is left out.</summary>
    public static Fit Of(IQueryCollection query, FitIndex index)
    {
        var asked = Enum.GetValues<WishKind>()
            .SelectMany(kind => query[NameOf(kind)].Select(word => (kind, Folding.Slug(word ?? ""))))
            .ToHashSet();
        return new Fit(index, index.Wishes.Where(wish => asked.Contains((wish.Kind, wish.Slug))));
    }

    /// <summary>The same wishes in another language; what no unit meets there is left out.</summary>
    public Fit In(FitIndex other) =>
        new(other, other.Wishes.IntersectBy(Wishes.Select(wish => (wish.Kind, Twin(wish, other))), Named));

    private string? Twin(Wish wish, FitIndex other) =>
        index.Edition.SlugIn(
            other.Edition,
            wish.Slug,
            wish.Kind == WishKind.Field ? unit => unit.FieldSlugs : unit => unit.InterestSlugs
        );

    private static (WishKind, string?) Named(Wish wish) => (wish.Kind, wish.Slug);

    private static bool Meets(Contender contender, Wish wish) => contender.Wishes.ContainsKey(wish);
}

/// <summary>A unit with those of somebody's wishes that it meets.</summary>
public sealed record Ranked(Contender Contender, IReadOnlyList<Wish> Met)
{
    public PublishedUnit Unit => Contender.Entry.Unit;

    /// <summary>Which part of its fields of study is wished for.</summary>
    public double Share => Met.Count(wish => wish.Kind == WishKind.Field) / (double)Math.Max(1, Contender.Fields);
}
