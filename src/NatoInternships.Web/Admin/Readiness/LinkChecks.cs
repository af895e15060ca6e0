using NatoInternships.Catalogue;
using NatoInternships.LinkGuardian;
using NatoInternships.Markdown;

namespace NatoInternships.Admin.Readiness;

/// <summary>Whether links lead somewhere: to public entries, to safe addresses, to pages that answer.</summary>
internal static class LinkChecks
{
    public static IEnumerable<Finding> Of(CandidateText text) =>
        text
            .Markdown.SelectMany(field =>
                field.Links.Select(link => Check(text.Entry, field.Name, link.Target, link.Line))
            )
            .Concat(
                text.Fields.SelectMany(field =>
                    field.Urls(text.Entry.Values[field.Name]).Select(url => Check(text.Entry, field.Name, url, null))
                )
            )
            .OfType<Finding>();

    private static Finding? Check(Candidate entry, string field, string target, int? line) =>
        MarkdownLinks.Internal(target) is var (scheme, key, _) ? Inner(entry, field, scheme, key, line)
        : !MarkdownLinks.IsSafe(target) ? Finding.Block(field, FindingKind.LinkUnsafe, target, line)
        : IsBroken(entry.Facts, target) ? Finding.Better(field, FindingKind.LinkBroken, target, line)
        : null;

    private static bool IsBroken(CatalogueFacts facts, string target) =>
        LinkAddress.Of(target) is { } address && facts.BrokenLinks.Contains(address);

    private static Finding? Inner(Candidate entry, string field, string scheme, string key, int? line)
    {
        // A page may name itself before it is public.
        if (key == entry.Key && entry.Content is UnitContent == (scheme == "unit"))
            return null;
        var found = entry.Facts.Find(key);
        if (found is null || found.Kind == KnownKind.Page != (scheme == "page"))
            return Finding.Block(field, FindingKind.LinkUnknown, $"{scheme}:{key}", line);
        return found.IsLive ? null : Finding.Block(field, FindingKind.LinkNotPublic, $"{scheme}:{key}", line);
    }
}
