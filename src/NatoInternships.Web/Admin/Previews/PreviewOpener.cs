using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using NatoInternships.Addresses;
using NatoInternships.Admin.Editing;
using NatoInternships.Admin.PreviewLinks;
using NatoInternships.Admin.Review;
using NatoInternships.Catalogue;
using NatoInternships.Catalogue.Fields;
using NatoInternships.Database;
using NatoInternships.Languages;
using NatoInternships.Publishing;

namespace NatoInternships.Admin.Previews;

/// <summary>
/// Makes what a preview shows: the published catalogue with a draft laid over it, or as it will be at a time.
/// </summary>
public sealed class PreviewOpener(
    CatalogueContext context,
    CatalogueHolder holder,
    Forecast forecast,
    PreviewLinkKeeper links,
    TimeProvider clock,
    IStringLocalizer<Words> words
)
{
    public Task<PreviewAnswer> OpenAsync(PreviewRequest asked, Guid? me, CancellationToken cancel) =>
        asked switch
        {
            LinkPreview link => OpenAsync(link, cancel),
            DraftPreview { Number: null } mine => OpenMineAsync(mine, me, cancel),
            DraftPreview draft => OpenAsync(draft, draft.Number, cancel),
            SitePreview site => OpenAsync(site, cancel),
            _ => Task.FromResult(PreviewAnswer.NotFound),
        };

    /// <summary>
    /// Why revisions of an entry cannot be shown as pages now, by their numbers; those that can are left out.
    /// </summary>
    public async Task<IReadOnlyDictionary<int, string>> UnshownAsync(
        string key,
        IEnumerable<int> numbers,
        CancellationToken cancel
    )
    {
        var (rows, unshown) = (await context.RowsAsync(holder.Current, cancel), new Dictionary<int, string>());
        foreach (var number in numbers.Distinct())
        {
            if (
                await DraftAsync(key, number, cancel) is { } draft
                && rows.After(Change(draft)).Build() is var catalogue
                && catalogue.English.PathOf(key) is null
            )
                unshown[number] = WhyNot(draft, catalogue);
        }

        return unshown;
    }

    private async Task<PreviewAnswer> OpenAsync(LinkPreview asked, CancellationToken cancel)
    {
        if (
            await links.OpenAsync(asked.Secret, cancel) is not { } link
            || await DraftAsync(link.Key, link.Number, cancel) is not { } draft
        )
            return PreviewAnswer.Gone;
        var answer = await ShowAsync(
            draft,
            asked.Shown,
            new Preview(link.Number),
            language => PreviewAddresses.Link(language, asked.Secret),
            cancel
        );
        return answer.Shown is null ? PreviewAnswer.Gone : answer;
    }

    private async Task<PreviewAnswer> OpenAsync(DraftPreview asked, int? number, CancellationToken cancel)
    {
        if (await DraftAsync(asked.Key, number, cancel) is not { } draft)
            return PreviewAnswer.NotFound;
        var preview = new Preview(draft.Number, Desk: DeskAddresses.Entry(asked.Language, asked.Key));
        return await ShowAsync(
            draft,
            asked.Shown,
            preview,
            language => DeskAddresses.Preview(asked.Language, asked.Key, asked.Number, language),
            cancel
        );
    }

    // What an editor has typed; the latest revision where nothing was typed since.
    private async Task<PreviewAnswer> OpenMineAsync(DraftPreview asked, Guid? me, CancellationToken cancel)
    {
        var typed = await context
            .Entries.AsNoTracking()
            .Where(entry => entry.Key == asked.Key)
            .Join(
                context.WorkingCopies.Where(copy => copy.EditorId == me && copy.Fields != WorkingCopy.NothingTyped),
                entry => entry.Id,
                copy => copy.EntryId,
                (entry, copy) => new { Kind = EF.Property<string>(entry, "Kind"), Copy = copy }
            )
            .SingleOrDefaultAsync(cancel);
        if (typed is null)
            return await OpenAsync(asked, number: null, cancel);
        var (content, faults) = Table(typed.Kind).Read(typed.Copy.Read());
        if (content is null)
            return PreviewAnswer.Unshown(
                words[
                    "Something in the form has to be mended first. Fields: {0}",
                    string.Join("; ", faults.Select(fault => FieldWords.Named(fault.Field, words)).Distinct())
                ]
            );
        return await ShowAsync(
            new Draft(typed.Kind, asked.Key, null, content.ToDocument()),
            asked.Shown,
            new Preview(Desk: DeskAddresses.Entry(asked.Language, asked.Key)),
            language => DeskAddresses.Preview(asked.Language, asked.Key, number: null, language),
            cancel
        );
    }

    private async Task<PreviewAnswer> OpenAsync(SitePreview asked, CancellationToken cancel)
    {
        var path = asked.Path.Length > 1 ? asked.Path : PublicAddresses.Home(asked.Language);
        if (Language.FromPath(path) is null)
            return PreviewAnswer.NotFound;
        var changes = (await forecast.UntilAsync(asked.At, cancel))
            .Where(foreseen => foreseen.Refusal is null)
            .Select(foreseen => foreseen.Change);
        var catalogue = (await context.RowsAsync(holder.Current, cancel))
            .After(changes)
            .Build(inner => asked.Base + inner);
        var preview = new Preview(At: asked.At, Desk: DeskAddresses.SiteAt(asked.Language));
        return new PreviewAnswer(new PreviewShown(catalogue, preview, path, asked.Base));
    }

    private async Task<PreviewAnswer> ShowAsync(
        Draft draft,
        Language language,
        Preview preview,
        Func<Language, string> address,
        CancellationToken cancel
    )
    {
        var change = Change(draft);
        var catalogue = (await context.RowsAsync(holder.Current, cancel))
            .After(change)
            .Build(OwnPages(change.Row!, address));
        return catalogue[language].PathOf(draft.Key) is { } path
            ? new PreviewAnswer(new PreviewShown(catalogue, preview, path))
            : PreviewAnswer.Unshown(WhyNot(draft, catalogue));
    }

    private PublicChange Change(Draft draft) => draft.At(clock.GetUtcNow().UtcDateTime);

    // Only the entry's own pages are inside; all other links lead to the public site.
    private static Func<string, string> OwnPages(LiveRow row, Func<Language, string> address)
    {
        var own = Language.All.ToLookup(row.PathIn, address);
        return link =>
        {
            var path = link.Split('?', '#')[0];
            return own[path].FirstOrDefault() is { } inside ? inside + link[path.Length..] : link;
        };
    }

    private static FieldTable Table(string kind) => kind == LiveRow.UnitRow ? UnitFields.Table : PageFields.Table;

    private string WhyNot(Draft draft, PublishedCatalogue catalogue) =>
        catalogue.Live.LeftOut.FirstOrDefault(entry => entry.Key == draft.Key) is { } left
            ? words.Of(left.Reason, left.Detail)
            : words["It has no text in this language yet."];

    /// <summary>A revision of an entry by its number, or the latest.</summary>
    private async Task<Draft?> DraftAsync(string key, int? number, CancellationToken cancel) =>
        await context
            .Entries.AsNoTracking()
            .Where(entry => entry.Key == key)
            .SelectMany(
                entry => entry.Revisions.Where(revision => revision.Number == (number ?? entry.LatestNumber)),
                (entry, revision) =>
                    new Draft(EF.Property<string>(entry, "Kind"), entry.Key, revision.Number, revision.Document)
            )
            .SingleOrDefaultAsync(cancel);
}
