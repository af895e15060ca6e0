using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using NatoInternships.Database;

namespace NatoInternships.Admin.Editing;

/// <summary>Keeps what editors type before they save it, and knows who else is at an entry.</summary>
public sealed class WorkingCopies(CatalogueContext context, TimeProvider clock)
{
    /// <summary>How long somebody who typed and fell silent still counts as being at it; their script tells of whoever only looks.</summary>
    private static readonly TimeSpan Silence = TimeSpan.FromMinutes(30);
    private static readonly TimeSpan Looking = TimeSpan.FromMinutes(2);

    /// <summary>What an editor typed and did not save.</summary>
    public Task<WorkingCopy?> FindAsync(Guid entry, Guid editor, CancellationToken cancel) =>
        context.WorkingCopies.AsNoTracking().SingleOrDefaultAsync(copy => copy.EntryId == entry && copy.EditorId == editor && copy.Fields != WorkingCopy.NothingTyped, cancel);

    /// <summary>Notes that an editor is at an entry, whether anything is typed or not.</summary>
    public async Task SeeAsync(Guid entry, Guid editor, CancellationToken cancel)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var mine = context.WorkingCopies.Where(copy => copy.EntryId == entry && copy.EditorId == editor);
        if (await mine.Where(copy => copy.Fields == WorkingCopy.NothingTyped).ExecuteUpdateAsync(copy => copy.SetProperty(row => row.SavedAt, now), cancel) == 0 && !await mine.AnyAsync(cancel))
            await AddAsync(new WorkingCopy { EntryId = entry, EditorId = editor, StartedAt = now, SavedAt = now }, cancel);
    }

    /// <summary>Keeps the fields as typed, in place of what was kept before.</summary>
    public async Task KeepAsync(Guid entry, Guid editor, int baseNumber, IReadOnlyDictionary<string, string> fields, CancellationToken cancel)
    {
        var (now, typed) = (clock.GetUtcNow().UtcDateTime, JsonSerializer.Serialize(fields));
        if (!await UpdateAsync(entry, editor, baseNumber, typed, now, cancel)
            && !await AddAsync(new WorkingCopy { EntryId = entry, EditorId = editor, BaseNumber = baseNumber, Fields = typed, StartedAt = now, SavedAt = now }, cancel))
            await UpdateAsync(entry, editor, baseNumber, typed, now, cancel);
    }

    public Task DropAsync(Guid entry, Guid editor, CancellationToken cancel) =>
        context.WorkingCopies.Where(copy => copy.EntryId == entry && copy.EditorId == editor).ExecuteDeleteAsync(cancel);

    /// <summary>The other editors at an entry, with the time since which they are.</summary>
    public async Task<IReadOnlyList<OtherEditor>> OthersAsync(Guid entry, Guid me, CancellationToken cancel)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var (silent, looking) = (now - Silence, now - Looking);
        return await context.WorkingCopies.AsNoTracking()
            .Where(copy => copy.EntryId == entry && copy.EditorId != me && (copy.SavedAt > looking || (copy.SavedAt > silent && copy.Fields != WorkingCopy.NothingTyped)))
            .Join(context.Editors, copy => copy.EditorId, editor => editor.Id, (copy, editor) => new OtherEditor(editor.Name, copy.StartedAt))
            .ToListAsync(cancel);
    }

    public static IReadOnlyDictionary<string, string> Fields(WorkingCopy copy) =>
        JsonSerializer.Deserialize<Dictionary<string, string>>(copy.Fields) ?? [];

    /// <summary>Whether it was added; another tab of the same editor may have been first.</summary>
    private async Task<bool> AddAsync(WorkingCopy copy, CancellationToken cancel)
    {
        try
        {
            context.WorkingCopies.Add(copy);
            await context.SaveChangesAsync(cancel);
            return true;
        }
        catch (DbUpdateException)
        {
            return false;
        }
        finally
        {
            context.ChangeTracker.Clear();
        }
    }

    private async Task<bool> UpdateAsync(Guid entry, Guid editor, int baseNumber, string typed, DateTime now, CancellationToken cancel) =>
        await context.WorkingCopies.Where(copy => copy.EntryId == entry && copy.EditorId == editor)
            .ExecuteUpdateAsync(copy => copy.SetProperty(row => row.Fields, typed).SetProperty(row => row.BaseNumber, baseNumber).SetProperty(row => row.SavedAt, now), cancel) > 0;
}

/// <summary>Somebody who has an entry open, since when (UTC).</summary>
public sealed record OtherEditor(string Name, DateTime Since);
