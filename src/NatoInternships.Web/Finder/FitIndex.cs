using System.Runtime.CompilerServices;
using NatoInternships.Publishing;

namespace NatoInternships.Finder;

/// <summary>All wishes that units meet, and which unit meets which. It is made once for each edition.</summary>
public sealed class FitIndex
{
    private static readonly ConditionalWeakTable<Edition, FitIndex> Made = [];

    private FitIndex(Edition edition)
    {
        Edition = edition;
        Contenders = [.. FinderIndex.Of(edition).Entries.Select(entry => new Contender(entry, Met(entry.Unit)))];
        Wishes =
        [
            .. Contenders
                .SelectMany(contender => contender.Wishes.Keys)
                .DistinctBy(wish => (wish.Kind, wish.Slug))
                .OrderBy(wish => wish.Kind)
                .ThenBy(wish => wish.Name, StringComparer.Create(edition.Language.Culture, ignoreCase: true)),
        ];
    }

    public Edition Edition { get; }

    /// <summary>By their kinds, then by the alphabet.</summary>
    public IReadOnlyList<Wish> Wishes { get; }

    /// <summary>In the catalogue's order.</summary>
    public IReadOnlyList<Contender> Contenders { get; }

    public static FitIndex Of(Edition edition) => Made.GetValue(edition, made => new FitIndex(made));

    private static Dictionary<Wish, string?> Met(PublishedUnit unit)
    {
        Dictionary<Wish, string?> met = [];
        foreach (var (name, slug) in unit.Fields.Zip(unit.FieldSlugs))
            met.TryAdd(new Wish(WishKind.Field, slug, name), null);
        foreach (var (interest, slug) in unit.Interests.Zip(unit.InterestSlugs))
            met.TryAdd(new Wish(WishKind.Interest, slug, interest.Name), interest.Because);
        return met;
    }
}
