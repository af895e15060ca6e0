using Microsoft.Extensions.Localization;
using NatoInternships.Admin.Readiness;
using NatoInternships.Catalogue;
using NatoInternships.Languages;
using NatoInternships.Publishing;

namespace NatoInternships.Admin.Bulk;

/// <summary>
/// Whether entries may become public or cease to be, given what is public now and what goes with them.
/// </summary>
public sealed class PublicRules(CatalogueFacts facts, PublishedCatalogue? published, IStringLocalizer<Words> words)
{
    /// <summary>The same rules once some more entries are public.</summary>
    public PublicRules With(IReadOnlyDictionary<string, EntryContent> going)
    {
        if (going.Count == 0)
            return this;
        var entries = facts.Entries.ToDictionary();
        var paths = facts.Paths.ToDictionary();
        foreach (var (key, content) in going.OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            entries[key] = KnownEntry.Live(content);
            foreach (var path in Language.All.Select(content.Path).OfType<string>())
                paths.TryAdd(path, key);
        }

        return new PublicRules(facts with { Entries = entries, Paths = paths }, published, words);
    }

    /// <summary>Why this content may not be public; null where nothing hinders it.</summary>
    public string? WhyNotPublish(string key, EntryContent content) =>
        ReadinessCheck.Of(key, content, facts).FirstOrDefault(finding => finding.Blocks) is { } finding
            ? FindingWords.Of(finding, words)
            : null;

    /// <summary>Why an entry must stay public; null where nothing holds it.</summary>
    public string? WhyNotWithdraw(string key, IReadOnlySet<string> going) =>
        published?.English.Units.FirstOrDefault(unit => unit.Parent == key && !going.Contains(unit.Key)) is { } unit
            ? words["“{0}” belongs to it and is public. Withdraw that first, or together.", unit.Name].Value
            : null;
}
