using Microsoft.EntityFrameworkCore;
using NatoInternships.Catalogue;
using NatoInternships.Database;
using NatoInternships.Editors;

namespace NatoInternships.Admin.Editing;

/// <summary>Keeps what editors type before they save it, and knows who else is at an entry.</summary>
public sealed class WorkingCopies(CatalogueContext context, BestEffort bestEffort, TimeProvider clock)
{
    private const int Attempts = 5;

    /// <summary>
    /// How long somebody who typed and fell silent still counts as being at it; their script tells of whoever only
    /// looks.
    /// </summary>
    private static readonly TimeSpan Silence = TimeSpan.FromMinutes(30);
    private static readonly TimeSpan Looking = TimeSpan.FromMinutes(2);

    /// <summary>What an editor typed and did not save; null where the newest revision says the same by now.</summary>
    public async Task<WorkingCopy?> FindAsync(Entry entry, Guid editor, CancellationToken cancel)
    {
        var copy = await context
            .WorkingCopies.AsNoTracking()
            .SingleOrDefaultAsync(
                copy => copy.EntryId == entry.Id && copy.EditorId == editor && copy.Fields != WorkingCopy.NothingTyped,
                cancel
            );
        return entry.Readable(entry.Latest) is { } saved && copy?.IsIn(saved) is true ? null : copy;
    }

    /// <summary>Notes that an editor is at an entry, whether anything is typed or not.</summary>
    public Task SeeAsync(Guid entry, Guid editor, CancellationToken cancel) =>
        bestEffort.TryAsync(context, () => NoteAsync(entry, editor, cancel));

    /// <summary>
    /// Keeps what was typed, over what was kept before, and gives what is kept now. Nothing is, where it says the same
    /// as the newest revision, or as the one that the form was opened on.
    /// </summary>
    public async Task<Kept> KeepAsync(Entry entry, Guid editor, Typed typed, CancellationToken cancel)
    {
        var saved = await SavedAsync(entry, typed.BaseNumber, cancel);
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var now = clock.GetUtcNow().UtcDateTime;
            var found = await context
                .WorkingCopies.AsNoTracking()
                .SingleOrDefaultAsync(row => row.EntryId == entry.Id && row.EditorId == editor, cancel);
            var copy =
                found
                ?? new WorkingCopy
                {
                    EntryId = entry.Id,
                    EditorId = editor,
                    StartedAt = now,
                };
            copy.ForgetSaved(saved);
            var (before, isElsewhere) = (copy.SavedAt, copy.Stamp.Length > 0 && copy.Stamp != typed.Stamp);
            copy.Keep(typed);
            copy.ForgetSaved(saved);
            copy.SavedAt = now;
            // Another tab of the same editor may be faster.
            if (found is null ? await AddAsync(copy, cancel) : await UpdateAsync(copy, before, cancel))
                return new Kept(copy.Stamp, isElsewhere);
        }

        throw new InvalidOperationException("What was typed could not be kept: others wrote all the time.");
    }

    public Task DropAsync(Guid entry, Guid editor, CancellationToken cancel) =>
        context
            .WorkingCopies.Where(copy => copy.EntryId == entry && copy.EditorId == editor)
            .ExecuteDeleteAsync(cancel);

    /// <summary>The other editors at an entry, with the time since which they are.</summary>
    public async Task<IReadOnlyList<OtherEditor>> OthersAsync(Guid entry, Guid me, CancellationToken cancel)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var (silent, looking) = (now - Silence, now - Looking);
        var names = await context.NamesAsync(cancel);
        var others = await context
            .WorkingCopies.AsNoTracking()
            .Where(copy =>
                copy.EntryId == entry
                && copy.EditorId != me
                && (copy.SavedAt > looking || (copy.SavedAt > silent && copy.Fields != WorkingCopy.NothingTyped))
            )
            .Join(
                context.Editors,
                copy => copy.EditorId,
                editor => editor.Id,
                (copy, editor) => new { Editor = editor, copy.StartedAt }
            )
            .ToListAsync(cancel);
        return [.. others.Select(other => new OtherEditor(names.Of(other.Editor), other.StartedAt))];
    }

    private async Task<IReadOnlyList<EntryContent>> SavedAsync(Entry entry, int opened, CancellationToken cancel) =>
        [
            .. (
                await context
                    .Set<Revision>()
                    .AsNoTracking()
                    .Where(revision => revision.EntryId == entry.Id)
                    .Where(revision => revision.Number == entry.LatestNumber || revision.Number == opened)
                    .ToListAsync(cancel)
            )
                .Select(entry.Readable)
                .OfType<EntryContent>(),
        ];

    private async Task NoteAsync(Guid entry, Guid editor, CancellationToken cancel)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var mine = context.WorkingCopies.Where(copy => copy.EntryId == entry && copy.EditorId == editor);
        if (
            await mine.Where(copy => copy.Fields == WorkingCopy.NothingTyped)
                .ExecuteUpdateAsync(copy => copy.SetProperty(row => row.SavedAt, now), cancel) == 0
            && !await mine.AnyAsync(cancel)
        )
            await AddAsync(
                new WorkingCopy
                {
                    EntryId = entry,
                    EditorId = editor,
                    StartedAt = now,
                    SavedAt = now,
                },
                cancel
            );
    }

    /// <summary>Whether it was added; another tab of the same editor may have been first.</summary>
    private async Task<bool> AddAsync(WorkingCopy copy, CancellationToken cancel)
    {
        try
        {
            context.WorkingCopies.Add(copy);
            await context.SaveChangesAsync(cancel);
            return true;
        }
        catch (DbUpdateException fault) when (fault.IsConflict())
        {
            return false;
        }
        finally
        {
            context.ChangeTracker.Clear();
        }
    }

    private async Task<bool> UpdateAsync(WorkingCopy copy, DateTime before, CancellationToken cancel) =>
        await context
            .WorkingCopies.Where(row =>
                row.EntryId == copy.EntryId && row.EditorId == copy.EditorId && row.SavedAt == before
            )
            .ExecuteUpdateAsync(
                row =>
                    row.SetProperty(old => old.Fields, copy.Fields)
                        .SetProperty(old => old.BaseNumber, copy.BaseNumber)
                        .SetProperty(old => old.SavedAt, copy.SavedAt),
                cancel
            ) > 0;
}

/// <summary>
/// What is kept now, by its stamp (empty where all of it is saved), and whether the same editor had kept something else
/// in another tab before.
/// </summary>
public sealed record Kept(string Stamp, bool IsElsewhere);

/// <summary>Somebody who has an entry open, since when (UTC).</summary>
public sealed record OtherEditor(string Name, DateTime Since);
