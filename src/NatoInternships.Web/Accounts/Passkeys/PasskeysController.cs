using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using NatoInternships.Accounts.StepUp;
using NatoInternships.Addresses;
using NatoInternships.Audit;
using NatoInternships.Database;
using NatoInternships.Desk;
using NatoInternships.Editors;
using NatoInternships.Languages;

namespace NatoInternships.Accounts.Passkeys;

/// <summary>An editor's own passkeys.</summary>
[Needs(Permission.Enter)]
[Fresh]
[Route(DeskAddresses.Route + "/account/passkeys")]
public sealed class PasskeysController(
    CatalogueContext context,
    PasskeyCeremonies passkeys,
    WaysIn waysIn,
    OwnAccount account,
    IStringLocalizer<Words> words
) : DeskController
{
    [HttpGet]
    public async Task<ViewResult> Index(string? did, CancellationToken cancel) =>
        View(await PageAsync(null, words.Find("PasskeysDone", did), cancel));

    [HttpPost("question")]
    public async Task<JsonResult> Question(CancellationToken cancel) =>
        Json(await passkeys.AskNewAsync(Me.Editor, HttpContext, cancel));

    [HttpPost]
    public async Task<ActionResult> Index(PasskeyAnswer answer, CancellationToken cancel)
    {
        if (await passkeys.MadeForAsync(Me.Editor, answer, HttpContext) is not { } made)
            return View(await PageAsync(words["The passkey could not be made. Please try again."], null, cancel));
        var added = await account.ChangeAsync(
            HttpContext,
            async (editor, notes) =>
            {
                await waysIn.AddPasskeyAsync(editor, made);
                notes.Add(AuditAct.PasskeyAdded, editor.Email!, made.Name ?? "");
                return made;
            }
        );
        return Done(added, $"{DeskAddresses.Passkeys(Language)}?did=added");
    }

    [HttpPost("rename")]
    public async Task<ActionResult> Rename(string? id, string? name, CancellationToken cancel)
    {
        if (PlainText.Line(name, PasskeyAnswer.LongestName) is not { Length: > 0 } line)
            return View(
                "Index",
                await PageAsync(
                    words["Give the passkey a name of at most {0} characters", PasskeyAnswer.LongestName],
                    null,
                    cancel
                )
            );
        return await ChangeAsync(
            id,
            async (_, passkey, notes) =>
            {
                passkey.Data.Name = line;
                notes.Add(AuditAct.PasskeyRenamed, Me.Editor.Email!, line);
                await Task.CompletedTask;
            }
        )
            ? Back("renamed")
            : NotFound();
    }

    [HttpPost("remove")]
    public async Task<ActionResult> Remove(string? id, CancellationToken cancel)
    {
        if (await waysIn.NeedsAsync(Me.Editor, local: true))
            return View(
                "Index",
                await PageAsync(
                    words["This passkey is your only way in. Add another one, or a password, before you remove it."],
                    null,
                    cancel
                )
            );
        return await ChangeAsync(
            id,
            async (editor, passkey, notes) =>
            {
                notes.Add(AuditAct.PasskeyRemoved, editor.Email!, passkey.Data.Name ?? "");
                await waysIn.RemovePasskeyAsync(editor, passkey);
            }
        )
            ? Back("removed")
            : NotFound();
    }

    private async Task<bool> ChangeAsync(string? id, Func<Editor, EditorPasskey, AuditNotes, Task> change) =>
        await account.ChangeAsync(
            HttpContext,
            async (editor, notes) =>
            {
                if (
                    (await OwnAsync(HttpContext.RequestAborted)).Find(row => PasskeyRow.IdOf(row) == id)
                    is not { } passkey
                )
                    return null;
                await change(editor, passkey, notes);
                return passkey;
            }
        )
            is not null;

    private Task<List<EditorPasskey>> OwnAsync(CancellationToken cancel) =>
        context.Passkeys.Where(row => row.UserId == Me.Editor.Id).ToListAsync(cancel);

    private async Task<PasskeysPage> PageAsync(string? problem, string? done, CancellationToken cancel) =>
        new(
            Language,
            words["Your passkeys"],
            [.. (await OwnAsync(cancel)).OrderBy(row => row.Data.CreatedAt).Select(PasskeyRow.Of)],
            problem,
            done
        );

    private LocalRedirectResult Back(string did) => Tell($"{DeskAddresses.Passkeys(Language)}?did={did}");
}

public sealed record PasskeysPage(
    Language Language,
    string Title,
    IReadOnlyList<PasskeyRow> Passkeys,
    string? Problem,
    string? Done
) : DeskPage(Language, Title, DeskAddresses.Passkeys(Language));

/// <param name="Id">The credential's id in base 64 for addresses.</param>
/// <param name="Name">What its owner calls it.</param>
/// <param name="MadeAt">UTC.</param>
/// <param name="UsedAt">UTC.</param>
/// <param name="Synced">Whether the owner's other devices have it too.</param>
public sealed record PasskeyRow(string Id, string Name, DateTime MadeAt, DateTime? UsedAt, bool Synced)
{
    public static PasskeyRow Of(EditorPasskey row) =>
        new(IdOf(row), row.Data.Name ?? "?", row.Data.CreatedAt.UtcDateTime, row.LastUsedAt, row.Data.IsBackedUp);

    public static string IdOf(EditorPasskey row) => System.Buffers.Text.Base64Url.EncodeToString(row.CredentialId);
}
