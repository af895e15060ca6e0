using NatoInternships.Admin.FrenchCheck;
using NatoInternships.Catalogue;
using NatoInternships.Database;
using NatoInternships.Languages;
using NatoInternships.LinkGuardian;
using NatoInternships.Publishing;
using NatoInternships.Time;

namespace NatoInternships.Admin.Readiness;

/// <summary>Looks content over against the catalogue as it is now.</summary>
public sealed class ReadinessPanel(
    CatalogueContext context,
    CatalogueHolder holder,
    LinkReport links,
    TimeProvider clock
)
{
    /// <summary>What the panel beside the form of an entry shows for content that may not be saved yet.</summary>
    public async Task<ReadinessView> OfAsync(
        Entry entry,
        EntryContent content,
        Language language,
        CancellationToken cancel
    )
    {
        var facts = await FactsAsync(cancel) with
        {
            EnglishSince = [.. (await context.EnglishSinceAsync(entry, content, cancel)).Select(field => field.Name)],
        };
        var findings = ReadinessCheck.Of(entry.Key, content, facts);
        return new ReadinessView(
            language,
            entry.Key,
            entry.Fields,
            [.. findings.Where(finding => finding.Blocks)],
            [.. findings.Where(finding => !finding.Blocks)],
            ReadinessCheck.Levels(content)
        );
    }

    /// <summary>What all entries must know of each other, read once for as many as are looked over.</summary>
    public async Task<CatalogueFacts> FactsAsync(CancellationToken cancel) =>
        await CatalogueFacts.LoadAsync(
            context,
            await context.NewestAsync(holder, cancel),
            (await links.ProblemsAsync(cancel)).Keys.ToHashSet(),
            clock.Today(),
            cancel
        );
}
