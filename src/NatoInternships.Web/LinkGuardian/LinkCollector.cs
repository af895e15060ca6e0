using NatoInternships.Catalogue;
using NatoInternships.Catalogue.Fields;
using NatoInternships.Markdown;

namespace NatoInternships.LinkGuardian;

/// <summary>Which pages elsewhere the catalogue leads to, and from where.</summary>
public static class LinkCollector
{
    /// <summary>
    /// The addresses, each with the places at which it stands. An entry may come twice: as it is live and as a draft.
    /// </summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<LinkPlace>> Collect(
        IEnumerable<(string Key, EntryContent Content)> entries
    ) =>
        entries
            .SelectMany(entry =>
                Targets(entry.Content)
                    .Select(found => (Url: LinkAddress.Of(found.Target), Place: new LinkPlace(entry.Key, found.Field)))
            )
            .Where(found => found.Url is not null)
            .GroupBy(found => found.Url!, found => found.Place)
            .ToDictionary(same => same.Key, IReadOnlyList<LinkPlace> (same) => [.. same.Distinct()]);

    private static IEnumerable<(string Field, string Target)> Targets(EntryContent content)
    {
        var values = content.Fields.Values(content);
        return content.Fields.All.SelectMany(field =>
            (
                field.Control == FieldControl.Markdown
                    ? MarkdownReader.Links(values[field.Name].Text ?? "").Select(link => link.Target)
                    : field.Urls(values[field.Name])
            ).Select(target => (field.Name, target))
        );
    }
}

/// <summary>Where a link stands: the key of the entry and the name of its field, such as <c>en.summary</c>.</summary>
public sealed record LinkPlace(string Key, string Field);
