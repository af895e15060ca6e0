namespace NatoInternships.Catalogue;

/// <summary>
/// Whose words would become public. Who approves wrote none of them, whoever saved last: one rule for a publication at
/// once, at a time, of many together, and for the review of an emergency.
/// </summary>
public abstract partial class Entry
{
    /// <summary>
    /// The people who wrote what a revision would make public, in the order in which they came to it. Of what is not
    /// public now, all who ever wrote it. Needs every revision.
    /// </summary>
    public IReadOnlyList<Author> AuthorsOf(int number) => AuthorsSince(Live?.Number ?? 0, number);

    /// <summary>Whether an editor wrote any of it.</summary>
    public bool IsOwnWork(int number, Guid? editor) => Wrote(editor, AuthorsOf(number));

    /// <summary>
    /// Whether an editor may say that what was published in an emergency is good: nobody who wrote or published it.
    /// </summary>
    public bool MayReview(Guid? editor) =>
        EmergencyNumber is { } first
        && editor is not null
        && !_milestones
            .Where(milestone => milestone.Kind == MilestoneKind.PublishedInEmergency && milestone.Number >= first)
            .Any(milestone =>
                milestone.ById == editor || Wrote(editor, AuthorsSince(PublicBefore(first), milestone.Number!.Value))
            );

    private static bool Wrote(Guid? editor, IEnumerable<Author> authors) =>
        editor is not null && authors.Any(author => author.Id == editor);

    /// <summary>The number that the public saw before the first emergency publication of another; 0 for none.</summary>
    private int PublicBefore(int emergency)
    {
        var live = 0;
        foreach (var milestone in _milestones.OrderBy(milestone => milestone.At).ThenBy(milestone => milestone.Id))
        {
            if (milestone.Kind == MilestoneKind.PublishedInEmergency && milestone.Number == emergency)
                return live;
            live = milestone.Kind switch
            {
                MilestoneKind.Published or MilestoneKind.PublishedInEmergency => milestone.Number!.Value,
                MilestoneKind.Withdrawn => 0,
                _ => live,
            };
        }

        return live;
    }

    private IReadOnlyList<Author> AuthorsSince(int live, int number)
    {
        var all = _revisions
            .Where(revision => revision.Number <= number)
            .OrderBy(revision => revision.Number)
            .Select(revision => (Revision: revision, Texts: Texts(revision)))
            .ToList();
        var since = all.FindAll(written => written.Revision.Number > live);
        var before = all.Find(written => written.Revision.Number == live).Texts;
        // What cannot be read cannot be told apart.
        var own =
            before is null || since.Exists(written => written.Texts is null)
                ? since.Select(written => written.Revision)
                : before.Keys.SelectMany(field => WritersOf(field, before[field]));
        return
        [
            .. own.Where(revision => revision.ById is not null)
                .OrderBy(revision => revision.Number)
                .Select(revision => new Author(revision.ById!.Value, revision.By))
                .DistinctBy(author => author.Id),
        ];

        // Of a field that several people changed, nobody can say which words in it are whose: they are of all of them,
        // and of whoever wrote the very same before. Put back to what is live, they are nobody's.
        IEnumerable<Revision> WritersOf(string field, string shown)
        {
            var last = since.Count == 0 ? shown : since[^1].Texts![field];
            if (last == shown)
                return [];
            var changed = all.Where(
                (written, place) => place == 0 || written.Texts?[field] != all[place - 1].Texts?[field]
            );
            var untouched = since.FindLastIndex(written => written.Texts![field] == shown);
            var open = untouched < 0 ? live : since[untouched].Revision.Number;
            return changed
                .Where(written => written.Revision.Number > open || written.Texts?[field] == last)
                .Select(written => written.Revision);
        }
    }

    private IReadOnlyDictionary<string, string>? Texts(Revision revision) =>
        Readable(revision) is { } content ? Fields.Write(content) : null;
}

/// <summary>Somebody who wrote, by the name of that day.</summary>
public sealed record Author(Guid Id, string Name);
