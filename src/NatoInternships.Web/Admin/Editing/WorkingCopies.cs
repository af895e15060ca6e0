using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using NatoInternships.Database;

namespace NatoInternships.Admin.Editing;

/// <summary>Keeps what editors type before they save it, and knows who else is at an entry.</summary>
public sealed class WorkingCopies(CatalogueContext context, TimeProvider clock)
{
    /// <summary>How long somebody whose form is silent still counts as being at it.</summary>
    private static readonly TimeSpan Presence = TimeSpan.FromMinutes(30);

    public Task<WorkingCopy?> FindAsync(Guid entry, Guid editor, CancellationToken cancel) =>
        context.WorkingCopies.AsNoTracking().SingleOrDefaultAsync(copy => copy.EntryId == entry && copy.EditorId == editor, cancel);

    /// <summary>Keeps the fields as typed, in place of what was kept before.</summary>
    public async Task KeepAsync(Guid entry, Guid editor, int baseNumber, IReadOnlyDictionary<string, string> fields, CancellationToken cancel)
    {
        var (now, typed) = (clock.GetUtcNow().UtcDateTime, JsonSerializer.Serialize(fields));
        try
        {
            if (await UpdateAsync(entry, editor, baseNumber, typed, now, cancel))
                return;
            context.WorkingCopies.Add(new WorkingCopy { EntryId = entry, EditorId = editor, BaseNumber = baseNumber, Fields = typed, StartedAt = now, SavedAt = now });
            await context.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException)
        {
            // Another tab of the same editor was first to keep something.
            context.ChangeTracker.Clear();
            await UpdateAsync(entry, editor, baseNumber, typed, now, cancel);
        }
    }

    public Task DropAsync(Guid entry, Guid editor, CancellationToken cancel) =>
        context.WorkingCopies.Where(copy => copy.EntryId == entry && copy.EditorId == editor).ExecuteDeleteAsync(cancel);

    /// <summary>The other editors at an entry, with the time since which they are.</summary>
    public async Task<IReadOnlyList<OtherEditor>> OthersAsync(Guid entry, Guid me, CancellationToken cancel)
    {
        var since = clock.GetUtcNow().UtcDateTime - Presence;
        return await context.WorkingCopies.AsNoTracking().Where(copy => copy.EntryId == entry && copy.EditorId != me && copy.SavedAt > since)
            .Join(context.Editors, copy => copy.EditorId, editor => editor.Id, (copy, editor) => new OtherEditor(editor.Name, copy.StartedAt))
            .ToListAsync(cancel);
    }

    public static IReadOnlyDictionary<string, string> Fields(WorkingCopy copy) =>
        JsonSerializer.Deserialize<Dictionary<string, string>>(copy.Fields) ?? [];

    private async Task<bool> UpdateAsync(Guid entry, Guid editor, int baseNumber, string typed, DateTime now, CancellationToken cancel) =>
        await context.WorkingCopies.Where(copy => copy.EntryId == entry && copy.EditorId == editor)
            .ExecuteUpdateAsync(copy => copy.SetProperty(row => row.Fields, typed).SetProperty(row => row.BaseNumber, baseNumber).SetProperty(row => row.SavedAt, now), cancel) > 0;
}

/// <summary>Somebody who has an entry open, since when (UTC).</summary>
public sealed record OtherEditor(string Name, DateTime Since);
