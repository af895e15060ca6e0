using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using NatoInternships.Addresses;
using NatoInternships.Database;
using NatoInternships.Desk;
using NatoInternships.Editors;

namespace NatoInternships.Accounts.Sessions;

/// <summary>
/// The cookie of the desk. It carries nothing but the secret of a session: who that is, with which role, and whether
/// the session still lives is read from the database at every request, so a disabled editor is out at the next click.
/// </summary>
public sealed class SessionCookie(
    CatalogueContext context,
    BestEffort bestEffort,
    TimeProvider clock,
    IOptions<SessionLimits> limits
) : CookieAuthenticationEvents
{
    public const string SecretClaim = "session";

    // Often enough for a limit in minutes, seldom enough to spare the database a write at each click.
    private static readonly TimeSpan SeenStep = TimeSpan.FromMinutes(1);

    private bool _databaseAway;

    public override async Task ValidatePrincipal(CookieValidatePrincipalContext context)
    {
        try
        {
            if (await FindAsync(context.Principal) is { } current)
            {
                if (!IsAlive(current.Session))
                {
                    context.HttpContext.Features.Set(new LapsedEditor(current.Editor));
                    context.RejectPrincipal();
                    return;
                }

                context.HttpContext.Features.Set(current);
                context.ReplacePrincipal(Principal(current, context.Scheme.Name));
                if (context.HttpContext.GetEndpoint()?.Metadata.GetMetadata<UnattendedAttribute>() is null)
                    await SeenAsync(current.Session);
                return;
            }
        }
        catch (Exception fault) when (fault.IsDatabaseAway())
        {
            // Thrown on, it would be thrown again while the error page is made. The page that needs a session says what
            // is wrong.
            _databaseAway = true;
        }

        context.RejectPrincipal();
    }

    /// <summary>
    /// Pages lead to the sign-in and back; what a script or a form sends without a session is refused, but an entry's
    /// form is kept.
    /// </summary>
    public override async Task RedirectToLogin(RedirectContext<CookieAuthenticationOptions> context)
    {
        var request = context.Request;
        var isScript = SentForm.IsOfScript(request);
        if (_databaseAway)
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        else if (HttpMethods.IsGet(request.Method) && !isScript)
            context.Response.Redirect(
                DeskAddresses.SignIn(RequestLanguage.Of(context.HttpContext), request.Path + request.QueryString)
            );
        else if (await IsKeptAsync(context.HttpContext) && !isScript)
            context.Response.Redirect(
                context.HttpContext.Tell(
                    DeskAddresses.SignIn(RequestLanguage.Of(context.HttpContext), request.Path) + "&did=kept"
                )
            );
        else
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
    }

    public override Task RedirectToAccessDenied(RedirectContext<CookieAuthenticationOptions> context)
    {
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }

    private static async Task<bool> IsKeptAsync(HttpContext visit) =>
        visit.GetEndpoint()?.Metadata.GetMetadata<LateFormAttribute>() is { } form && await form.KeepAsync(visit);

    private async Task<CurrentEditor?> FindAsync(ClaimsPrincipal? principal)
    {
        if (principal?.FindFirstValue(SecretClaim) is not { } secret)
            return null;
        var hash = Secret.Of(secret).Hash;
        var found = await context
            .Sessions.AsNoTracking()
            .Where(session => session.Hash == hash)
            .Join(
                context.Editors.AsNoTracking(),
                session => session.EditorId,
                editor => editor.Id,
                (session, editor) => new CurrentEditor(editor, session)
            )
            .SingleOrDefaultAsync();
        return found is { Editor.IsDisabled: false } && found.Session.Stamp == found.Editor.SecurityStamp
            ? found
            : null;
    }

    private bool IsAlive(Session session)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        return session.SeenAt + limits.Value.Idle > now && session.StartedAt + limits.Value.Longest > now;
    }

    private async Task SeenAsync(Session session)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        if (session.SeenAt + SeenStep <= now)
            await bestEffort.TryAsync(
                context,
                () =>
                    context
                        .Sessions.Where(row => row.Id == session.Id)
                        .ExecuteUpdateAsync(row => row.SetProperty(seen => seen.SeenAt, now))
            );
    }

    private static ClaimsPrincipal Principal(CurrentEditor current, string scheme) =>
        new(
            new ClaimsIdentity(
                [
                    new Claim(ClaimTypes.NameIdentifier, current.Editor.Id.ToString()),
                    new Claim(ClaimTypes.Name, current.Editor.Email ?? ""),
                    new Claim(ClaimTypes.Role, current.Editor.Role.ToString()),
                ],
                scheme
            )
        );
}
