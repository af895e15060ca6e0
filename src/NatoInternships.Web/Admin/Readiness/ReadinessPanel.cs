using Microsoft.EntityFrameworkCore;
using NatoInternships.Admin.Editing;
using NatoInternships.Catalogue;
using NatoInternships.Database;
using NatoInternships.Languages;
using NatoInternships.LinkGuardian;
using NatoInternships.Publishing;
using NatoInternships.Shared;

namespace NatoInternships.Admin.Readiness;

/// <summary>Looks content over against the catalogue as it is now.</summary>
public sealed class ReadinessPanel(CatalogueContext context, CatalogueHolder holder, LinkReport links, TimeProvider clock)
{
    /// <summary>What the panel beside the form of an entry shows for content that may not be saved yet.</summary>
    public async Task<ReadinessView> OfAsync(Entry entry, EntryContent content, Language language, CancellationToken cancel)
    {
        var facts = await FactsAsync(cancel) with { EnglishSince = await EnglishSinceAsync(entry, content, cancel) };
        var findings = ReadinessCheck.Of(entry.Key, content, facts);
        return new ReadinessView(
            language,
            entry.Key,
            entry is Unit,
            [.. findings.Where(finding => finding.Blocks)],
            [.. findings.Where(finding => !finding.Blocks)],
            ReadinessCheck.Levels(content));
    }

    /// <summary>What all entries must know of each other, read once for as many as are looked over.</summary>
    public async Task<CatalogueFacts> FactsAsync(CancellationToken cancel) =>
        await CatalogueFacts.LoadAsync(
            context, await context.NewestAsync(holder, cancel), (await links.ProblemsAsync(cancel)).Keys.ToHashSet(), clock.Today(), cancel);

    private async Task<IReadOnlyList<string>> EnglishSinceAsync(Entry entry, EntryContent content, CancellationToken cancel)
    {
        if (content.Text(Language.French) is not { } french)
            return [];
        var revisions = await context.Set<Revision>().AsNoTracking()
            .Where(revision => revision.EntryId == entry.Id && (revision.Number == entry.FrenchRevision || revision.Number == entry.LatestNumber))
            .ToDictionaryAsync(revision => revision.Number, cancel);
        // Whoever is at the French text now is bringing it up to date.
        return entry.Readable(revisions.GetValueOrDefault(entry.LatestNumber)) is { } latest && ContentDocument.Same(latest.Text(Language.French), french)
            && entry.Readable(revisions.GetValueOrDefault(entry.FrenchRevision)) is { } twin ? ChangedEnglish(twin, content) : [];
    }

    private static IReadOnlyList<string> ChangedEnglish(EntryContent before, EntryContent now)
    {
        var old = EntryFields.Write(before);
        return [.. EntryFields.Write(now).Where(field => field.Key.StartsWith("en.", StringComparison.Ordinal) && old[field.Key] != field.Value).Select(field => field.Key)];
    }
}
