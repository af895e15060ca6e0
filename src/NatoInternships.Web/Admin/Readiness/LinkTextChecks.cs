using System.Collections.Frozen;
using NatoInternships.Catalogue;

namespace NatoInternships.Admin.Readiness;

/// <summary>
/// Whether the text of a link says where it leads, as people need who hear links read out one by one (WCAG 2.4.4).
/// </summary>
internal static class LinkTextChecks
{
    private static readonly FrozenSet<string> Vague = new[]
    {
        "here",
        "click here",
        "click",
        "this",
        "this link",
        "this page",
        "link",
        "more",
        "read more",
        "learn more",
        "see more",
        "more information",
        "details",
        "website",
        "page",
        "ici",
        "cliquez ici",
        "cliquer ici",
        "ce lien",
        "lien",
        "cette page",
        "plus",
        "en savoir plus",
        "lire plus",
        "lire la suite",
        "voir plus",
        "plus d’informations",
        "détails",
        "site",
        "site web",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static IEnumerable<Finding> Of(CandidateText text)
    {
        var written = text.Markdown.SelectMany(field =>
            field
                .Links.Where(link => !IsMail(link.Target))
                .Select(link => (field.Name, link.Text, Line: (int?)link.Line))
        );
        var listed =
            (text.Text as UnitText)?.Links.Select(link =>
                (Name: text.Field("links"), Text: link.Title, Line: (int?)null)
            )
            ?? [];
        return written.Concat(listed).Select(link => Check(link.Name, link.Text, link.Line)).OfType<Finding>();
    }

    private static bool IsMail(string target) => target.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase);

    private static Finding? Check(string field, string text, int? line)
    {
        var said = text.Trim().TrimEnd('.', '…', '!', '>', '»').Trim().Replace('\'', '’');
        return Vague.Contains(said) || said.Length == 0 ? Finding.Better(field, FindingKind.VagueLinkText, said, line)
            : IsAddress(said) ? Finding.Better(field, FindingKind.AddressAsLinkText, said, line)
            : null;
    }

    private static bool IsAddress(string text) =>
        text.StartsWith("www.", StringComparison.OrdinalIgnoreCase) || text.Contains("://", StringComparison.Ordinal);
}
