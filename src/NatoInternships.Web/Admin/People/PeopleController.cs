using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using NatoInternships.Accounts;
using NatoInternships.Accounts.Invitations;
using NatoInternships.Accounts.StepUp;
using NatoInternships.Addresses;
using NatoInternships.Database;
using NatoInternships.Desk;
using NatoInternships.Editors;
using NatoInternships.Languages;
using NatoInternships.Mail;
using NatoInternships.Settings;

namespace NatoInternships.Admin.People;

/// <summary>Who may enter the desk. Every change asks for a fresh proof of who makes it.</summary>
[Needs(Permission.ManagePeople)]
[Route(DeskAddresses.Route + "/people")]
public sealed class PeopleController(
    CatalogueContext context,
    Team team,
    Inviting inviting,
    Letters letters,
    Postman postman,
    TimeProvider clock,
    IOptions<SiteOptions> site,
    IStringLocalizer<Words> words
) : DeskController
{
    [HttpGet]
    public async Task<ViewResult> Index(CancellationToken cancel) =>
        View(new PeoplePage(Language, words["People"], await RowsAsync(null, cancel), Me.Editor.Id));

    [HttpGet("invite")]
    [Fresh]
    public ViewResult Invite() =>
        View(
            new InvitePage(
                Language,
                words["Invite a colleague"],
                new InviteForm { Role = Role.Author, LanguageCode = Language.Code },
                null
            )
        );

    [HttpPost("invite")]
    [Fresh]
    public async Task<ActionResult> Invite(InviteForm form, CancellationToken cancel)
    {
        if (form.Role is not { } role || !Enum.IsDefined(role))
            return View(
                new InvitePage(
                    Language,
                    words["Invite a colleague"],
                    form,
                    new Fault("role", words["Choose one of the roles"])
                )
            );
        var (editor, link, fault) = await inviting.InviteAsync(
            form.Email,
            form.Name,
            role,
            Language.FromCode(form.LanguageCode) ?? Language,
            cancel
        );
        if (fault is InvitationFault.Taken && await InvitedNowAsync(form) is { } id)
            return Tell($"{DeskAddresses.Person(Language, id)}?did=invited");
        return fault is { } wrong
            ? View(new InvitePage(Language, words["Invite a colleague"], form, FaultOf(wrong)))
            : await LinkAsync(editor!, link!, letters.Invitation(editor!, link!), cancel);
    }

    [HttpGet("{id:guid}")]
    public Task<ActionResult> Person(Guid id, string? did, CancellationToken cancel) =>
        PersonAsync(id, null, words.Find("PeopleDone", did), cancel);

    [HttpPost("{id:guid}/role")]
    [Fresh]
    public async Task<ActionResult> SetRole(Guid id, Role? role, CancellationToken cancel) =>
        role is { } chosen && Enum.IsDefined(chosen)
            ? await AnswerAsync(id, await team.SetRoleAsync(id, chosen, Me.Editor), "role", cancel)
            : await PersonAsync(id, words["Choose one of the roles"], null, cancel);

    [HttpPost("{id:guid}/disable")]
    [Fresh]
    public async Task<ActionResult> Disable(Guid id, CancellationToken cancel) =>
        await AnswerAsync(id, await team.DisableAsync(id, Me.Editor), "disabled", cancel);

    [HttpPost("{id:guid}/enable")]
    [Fresh]
    public async Task<ActionResult> Enable(Guid id, CancellationToken cancel) =>
        await AnswerAsync(id, await team.EnableAsync(id, Me.Editor), "enabled", cancel);

    [HttpPost("{id:guid}/end-sessions")]
    [Fresh]
    public async Task<ActionResult> EndSessions(Guid id, CancellationToken cancel) =>
        await AnswerAsync(id, await team.EndSessionsAsync(id, Me.Editor), "ended", cancel);

    [HttpPost("{id:guid}/reset")]
    [Fresh]
    public async Task<ActionResult> Reset(Guid id, CancellationToken cancel)
    {
        var (fault, link) = await team.ResetAsync(id, Me.Editor);
        if (link is null)
            return await AnswerAsync(id, fault, "reset", cancel);
        var editor = await context.Editors.AsNoTracking().SingleAsync(row => row.Id == id, cancel);
        return await LinkAsync(
            editor,
            link,
            editor.JoinedAt is null ? letters.Invitation(editor, link) : letters.Reset(editor, link),
            cancel
        );
    }

    // A button that is pressed twice invites once.
    private async Task<Guid?> InvitedNowAsync(InviteForm form)
    {
        var (account, name) = (PlainText.Account(form.Email), PlainText.PersonName(form.Name, Editor.LongestName));
        var since = clock.GetUtcNow().UtcDateTime - DeskForm.Twice;
        return await context
            .Editors.Where(row => row.NormalizedUserName == account && row.Name == name && row.Role == form.Role)
            .Where(row => row.JoinedAt == null && row.AddedAt > since)
            .Select(row => (Guid?)row.Id)
            .SingleOrDefaultAsync();
    }

    private async Task<ViewResult> LinkAsync(Editor editor, Secret link, Letter letter, CancellationToken cancel) =>
        View(
            "Link",
            new LinkPage(
                Language,
                words["A link for {0}", editor.Name],
                editor,
                site.Value.Absolute(DeskAddresses.Welcome(editor.Language, link.Text)),
                await postman.SendAsync(editor, letter, cancel)
            )
        );

    private async Task<ActionResult> AnswerAsync(Guid id, TeamFault? fault, string did, CancellationToken cancel) =>
        fault is { } wrong
            ? await PersonAsync(id, words.Of(wrong), null, cancel)
            : Tell($"{DeskAddresses.Person(Language, id)}?did={did}");

    private async Task<ActionResult> PersonAsync(Guid id, string? problem, string? done, CancellationToken cancel) =>
        (await RowsAsync(id, cancel)) switch
        {
            [var row] => View(
                "Person",
                new PersonPage(
                    Language,
                    row.Editor.Name,
                    row,
                    id == Me.Editor.Id,
                    clock.GetUtcNow().UtcDateTime,
                    problem,
                    done
                )
            ),
            _ => NotFound(),
        };

    private async Task<IReadOnlyList<PersonRow>> RowsAsync(Guid? id, CancellationToken cancel)
    {
        context.ChangeTracker.Clear();
        var rows = await context
            .Editors.AsNoTracking()
            .Where(editor => id == null || editor.Id == id)
            .Select(editor => new PersonRow(
                editor,
                context.Set<EditorPasskey>().Count(passkey => passkey.UserId == editor.Id),
                context
                    .Set<Microsoft.AspNetCore.Identity.IdentityUserLogin<Guid>>()
                    .Any(login => login.UserId == editor.Id),
                context
                    .Set<Invitation>()
                    .Where(link => link.EditorId == editor.Id && link.UsedAt == null)
                    .Max(link => (DateTime?)link.ExpiresAt)
            ))
            .ToListAsync(cancel);
        return [.. rows.OrderBy(row => row.Editor.Name, StringComparer.CurrentCulture)];
    }

    private Fault FaultOf(InvitationFault fault) =>
        new(fault == InvitationFault.NotAName ? "name" : "email", words.Of(fault, Editor.LongestName));
}
