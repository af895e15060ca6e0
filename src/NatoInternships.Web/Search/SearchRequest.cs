using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;
using NatoInternships.Addresses;
using NatoInternships.Languages;
using NatoInternships.Publishing;

namespace NatoInternships.Search;

/// <summary>
/// What an address of the search asks for. Equal searches have one address; a list is narrowed by a kind or by a body,
/// so that a count is always what its link brings.
/// </summary>
/// <param name="Language">The language that is searched.</param>
/// <param name="Words">What is sought: one line, as much of it as is used.</param>
/// <param name="Kind">The kind that is shown; null for all.</param>
/// <param name="Body">The body whose units are shown; null for all.</param>
/// <param name="Page">Which part of the list, from 1.</param>
public sealed record SearchRequest(
    Language Language,
    string Words,
    HitKind? Kind = null,
    PublishedUnit? Body = null,
    int Page = 1
)
{
    public const int PageLength = 10;

    /// <summary>Nobody reads on for longer.</summary>
    private const int MostPages = 20;

    private static readonly HitKind?[] Kinds = [.. Enum.GetValues<HitKind>().Select(kind => (HitKind?)kind)];

    public int Skip => (Page - 1) * PageLength;

    public HitRange Range => new(Skip, PageLength, Kind, Body?.Key);

    public string Path
    {
        get
        {
            if (Words.Length == 0)
                return PublicAddresses.Search(Language);
            var path = PublicAddresses.Search(Language, Words);
            if (Kind is { } kind)
                path = QueryHelpers.AddQueryString(path, "kind", kind.Slug(Language));
            if (Body is not null)
                path = QueryHelpers.AddQueryString(path, "body", Body.Anchor);
            return Page == 1 ? path : QueryHelpers.AddQueryString(path, "page", $"{Page}");
        }
    }

    public static SearchRequest Of(IQueryCollection query, Edition edition)
    {
        var (kind, body) = (Folding.Slug(query["kind"].LastOrDefault() ?? ""), query["body"].LastOrDefault());
        var known = Array.Find(Kinds, each => each!.Value.Slug(edition.Language) == kind);
        var isPage = int.TryParse(
            query["page"].LastOrDefault(),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var page
        );
        return new SearchRequest(
            edition.Language,
            TypedWords.Of(query["q"].LastOrDefault()).Words,
            known,
            known is null
                ? edition.Headquarters.Concat(edition.OtherBodies).FirstOrDefault(each => each.Anchor == body)
                : null,
            isPage ? Math.Clamp(page, 1, MostPages) : 1
        );
    }

    /// <summary>The same in another language; a body that it does not have is left out.</summary>
    public SearchRequest In(Edition other) =>
        new(other.Language, Words, Kind, Body is null ? null : other.Unit(Body.Key));

    /// <summary>Whether a query is that of its address. The same sign may be written in several ways.</summary>
    public bool IsAt(QueryString query) =>
        Read(query.Value).SequenceEqual(Read(Path.IndexOf('?') is > 0 and var start ? Path[start..] : null));

    private static IEnumerable<(string Name, string Value)> Read(string? query)
    {
        foreach (var pair in new QueryStringEnumerable(query))
            yield return (pair.DecodeName().ToString(), pair.DecodeValue().ToString());
    }
}

internal static class HitKindAddresses
{
    /// <summary>How a kind stands in addresses.</summary>
    public static string Slug(this HitKind kind, Language language) =>
        (kind, language.Code) switch
        {
            (HitKind.Unit, "fr") => "entites",
            (HitKind.Unit, _) => "units",
            (HitKind.Body, "fr") => "organismes",
            (HitKind.Body, _) => "bodies",
            (HitKind.Programme, _) => "programmes",
            (HitKind.Question, _) => "questions",
            (HitKind.Guidance, "fr") => "guide",
            (HitKind.Guidance, _) => "guidance",
            (_, "fr") => "glossaire",
            _ => "glossary",
        };
}
