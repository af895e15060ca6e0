using Microsoft.EntityFrameworkCore;
using NatoInternships.Catalogue;
using NatoInternships.Database;
using NatoInternships.Editors;

namespace NatoInternships.Audit;

/// <summary>Does what must be written down, and writes it down: both are saved together, or neither.</summary>
public sealed class AuditLog(CatalogueContext context, TimeProvider clock, WhoActs who, AuditTurn turn)
{
    private const int Tries = 8;

    /// <summary>
    /// Runs an act and saves what it changed together with its notes. Where another act came in between, it runs again
    /// on fresh rows: so it must load what it changes itself, and what it checked still holds when it is saved.
    /// </summary>
    public async Task<T> DoAsync<T>(Func<AuditNotes, Task<T>> act, CancellationToken cancel = default)
    {
        await turn.WaitAsync(cancel);
        try
        {
            for (var attempt = 1; ; attempt++)
            {
                try
                {
                    return await TryAsync(act, cancel);
                }
                catch (Exception fault)
                    when (attempt < Tries && (fault is ChangedMeanwhileException || fault.IsConflict()))
                {
                    // Another node wrote the next row, or changed what this act changes: look again.
                }
            }
        }
        finally
        {
            turn.Release();
        }
    }

    /// <summary>Writes one row down on its own.</summary>
    public Task NoteAsync(AuditAct act, string subject = "", string detail = "", AuditActor? actor = null) =>
        DoAsync(notes =>
        {
            notes.Add(act, subject, detail, actor);
            return Task.FromResult(true);
        });

    private async Task<T> TryAsync<T>(Func<AuditNotes, Task<T>> act, CancellationToken cancel)
    {
        context.ChangeTracker.Clear();
        var last = await context
            .AuditEntries.AsNoTracking()
            .OrderByDescending(entry => entry.Number)
            .FirstOrDefaultAsync(cancel);
        var notes = new AuditNotes(who());
        var result = await act(notes);
        foreach (var note in notes.All)
            context.AuditEntries.Add(last = AuditEntry.After(last, note, clock.GetUtcNow().UtcDateTime));
        await context.SaveChangesAsync(cancel);
        return result;
    }
}

/// <summary>
/// One act at a time on this node, which spares them the trouble of overtaking each other; between nodes the number of
/// the row decides.
/// </summary>
public sealed class AuditTurn() : SemaphoreSlim(1);

/// <summary>What an act wants written down.</summary>
public sealed class AuditNotes(AuditActor actor)
{
    private readonly List<AuditNote> _all = [];

    public IReadOnlyList<AuditNote> All => _all;

    /// <param name="act">What was done.</param>
    /// <param name="subject">To whom or what.</param>
    /// <param name="detail">What a reader needs to understand it; never a secret.</param>
    /// <param name="by">Who did it, where that is not the editor who is signed in.</param>
    public void Add(AuditAct act, string subject = "", string detail = "", AuditActor? by = null) =>
        _all.Add(new AuditNote(act, by ?? actor, subject, detail));

    /// <summary>The same visitor as a certain editor, for the moment of signing in.</summary>
    public AuditActor As(Editor editor) => actor with { Id = editor.Id, Name = editor.Email ?? "" };
}
