using Microsoft.EntityFrameworkCore;
using NatoInternships.Addresses;
using NatoInternships.Admin.Editing;
using NatoInternships.Admin.Readiness;
using NatoInternships.Catalogue;
using NatoInternships.Database;
using NatoInternships.Desk;
using NatoInternships.Editors;
using NatoInternships.Languages;
using NatoInternships.Publishing;

namespace NatoInternships.Admin.Review;

/// <summary>Gathers what the page about an entry's publishing shows.</summary>
public sealed class PublishingPages(
    CatalogueContext context,
    ReadinessPanel readiness,
    EditPages forms,
    PublishingRules rules,
    TimeProvider clock,
    CatalogueHolder holder
)
{
    private const int Few = 8;

    public async Task<PublishingPage?> OpenAsync(
        string key,
        Language language,
        Editor me,
        (string? Done, string? Problem) said,
        IFormCollection typed,
        CancellationToken cancel
    )
    {
        if (await context.ShownAsync(key, cancel) is not { } entry)
            return null;
        var people = await context.Editors.AsNoTracking().ToListAsync(cancel);
        var names = new Names(people);
        return new PublishingPage(language, EntryHead.Of(entry, language, EntryTab.Publishing), me, said, typed)
        {
            Readiness = await ReadyAsync(entry, language, cancel),
            Owners =
            [
                .. people
                    .Where(editor => editor.IsActive)
                    .OrderBy(editor => editor.Name, StringComparer.CurrentCulture)
                    .Select(editor => (editor.Id, names.Of(editor))),
            ],
            Names = names,
            WhyNotHandedIn = await rules.WhyNotHandedInAsync(entry, entry.LatestNumber, clock.GetUtcNow().UtcDateTime),
            Successors = (await forms.ChoicesAsync(language, cancel)).Targets,
            Taken = await TakenAsync(entry, cancel),
            Milestones =
            [
                .. entry
                    .Milestones.OrderByDescending(milestone => milestone.At)
                    .ThenByDescending(milestone => milestone.Id)
                    .Take(Few),
            ],
        };
    }

    private async Task<IReadOnlyDictionary<string, string>> TakenAsync(Entry entry, CancellationToken cancel)
    {
        if (entry.PastAddresses.Count == 0)
            return new Dictionary<string, string>();
        var live = (await context.NewestAsync(holder, cancel)).Live;
        return entry
            .PastAddresses.Select(past => (past.Path, Owner: live.OwnerOf(past.Path)))
            .Where(past => past.Owner is not null && past.Owner != entry.Key)
            .ToDictionary(
                past => past.Path,
                past => live.Entries[past.Owner!].Content.Text(Language.FromPath(past.Path)!)!.Name
            );
    }

    // What waits for a publisher is looked over; else the newest revision.
    private async Task<ReadinessView?> ReadyAsync(Entry entry, Language language, CancellationToken cancel) =>
        entry.Readable(entry.Numbered(entry.Submission?.Number ?? entry.LatestNumber)) is not { } content
            ? null
            : await readiness.OfAsync(entry, content, language, cancel) with
            {
                Form = DeskAddresses.Entry(language, entry.Key),
            };
}

/// <summary>Where an entry stands in public, and what its reader may do about it.</summary>
public sealed record PublishingPage(
    Language Language,
    EntryHead Head,
    Editor Me,
    (string? Done, string? Problem) Said,
    IFormCollection Typed
) : DeskPage(Language, Head.Name, DeskAddresses.Publishing(Language, Head.Key))
{
    public required ReadinessView? Readiness { get; init; }

    public required IReadOnlyList<(Guid Id, string Name)> Owners { get; init; }

    public required IReadOnlyList<(string Target, string Name)> Successors { get; init; }

    public required IReadOnlyList<Milestone> Milestones { get; init; }

    /// <summary>Which of its older addresses other public entries have now, each with the name of that entry.</summary>
    public required IReadOnlyDictionary<string, string> Taken { get; init; }

    public required Names Names { get; init; }

    /// <summary>Why the newest revision cannot be handed in; null where it can.</summary>
    public required Refusal? WhyNotHandedIn { get; init; }

    public Entry Entry => Head.Entry;

    /// <summary>The addresses it had, the last first.</summary>
    public IReadOnlyList<PastAddress> PastAddresses =>
        [
            .. Entry
                .PastAddresses.OrderByDescending(past => past.RetiredAt)
                .ThenBy(past => past.Path, StringComparer.Ordinal),
        ];

    public bool MayPublish => Me.Role.May(Permission.Publish);

    /// <summary>
    /// The revision that this page is about: what waits for a publisher, else the newest; null where all is public.
    /// </summary>
    public Revision? Candidate =>
        Entry.Submission is { } submitted ? Entry.Numbered(submitted.Number)
        : Entry.LatestNumber > (Entry.Live?.Number ?? 0) ? Entry.Latest
        : null;

    public bool MayReview => MayPublish && Entry.MayReview(Me.Id);

    /// <summary>Whether the newest revision waits for nobody and no time yet.</summary>
    public bool IsOpen => !Entry.IsHandedIn(Entry.LatestNumber);

    /// <summary>The people who wrote what it would make public.</summary>
    public IEnumerable<string> AuthorsOf(Revision candidate) =>
        Entry.AuthorsOf(candidate.Number).Select(author => Names.Of(author.Id, author.Name));

    /// <summary>A field as it was typed, where the form came back.</summary>
    public string Text(string field) => Typed[field].ToString();
}
