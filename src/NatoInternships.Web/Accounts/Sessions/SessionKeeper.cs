using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using NatoInternships.Audit;
using NatoInternships.Database;
using NatoInternships.Editors;

namespace NatoInternships.Accounts.Sessions;

/// <summary>
/// Begins and ends sessions. Rows are changed inside an act of the audit log; the cookie follows once they are saved.
/// </summary>
public sealed class SessionKeeper(CatalogueContext context, TimeProvider clock, IOptions<SessionLimits> limits)
{
    /// <summary>
    /// Adds the row of a new session for an editor who came in. One that this browser had before ends.
    /// </summary>
    public async Task<Secret> BeginAsync(Editor editor, SignInMethod method, HttpContext visit, DateTime provedAt)
    {
        if (visit.Current() is { } before)
            context.Sessions.RemoveRange(
                await context.Sessions.Where(session => session.Id == before.Session.Id).ToListAsync()
            );
        var (secret, now) = (Secret.Create(), clock.GetUtcNow().UtcDateTime);
        context.Sessions.Add(
            new Session
            {
                EditorId = editor.Id,
                Hash = secret.Hash,
                Stamp = editor.SecurityStamp!,
                Method = method,
                StartedAt = now,
                SeenAt = now,
                ProvedAt = provedAt < now ? provedAt : now,
                Device = Device.Named(visit.Request.Headers.UserAgent),
                Address = NetworkAddress.Shortened(visit),
            }
        );
        return secret;
    }

    /// <summary>
    /// Gives the present session a new secret after a fresh proof or a changed way in, so that an older one, if stolen,
    /// opens nothing any more (OWASP ASVS 5.0, 7.2.4). It keeps its beginning, and so its limit.
    /// </summary>
    public Secret Renew(Session old, Editor editor, bool proved)
    {
        var (secret, now) = (Secret.Create(), clock.GetUtcNow().UtcDateTime);
        context.Sessions.Remove(old);
        context.Sessions.Add(
            new Session
            {
                EditorId = old.EditorId,
                Hash = secret.Hash,
                Stamp = editor.SecurityStamp!,
                Method = old.Method,
                StartedAt = old.StartedAt,
                SeenAt = now,
                ProvedAt = proved ? now : old.ProvedAt,
                Device = old.Device,
                Address = old.Address,
            }
        );
        return secret;
    }

    /// <summary>
    /// The present session for an act that will renew it; null where it was ended elsewhere meanwhile.
    /// </summary>
    public Task<Session?> StillAsync(Session present, Editor editor) =>
        context.Sessions.SingleOrDefaultAsync(session =>
            session.Id == present.Id && session.Stamp == editor.SecurityStamp
        );

    /// <summary>The editor's sessions that still live, newest first.</summary>
    public async Task<IReadOnlyList<Session>> AliveAsync(Editor editor, CancellationToken cancel)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var (seenAfter, startedAfter) = (now - limits.Value.Idle, now - limits.Value.Longest);
        return await context
            .Sessions.AsNoTracking()
            .Where(session =>
                session.EditorId == editor.Id
                && session.Stamp == editor.SecurityStamp
                && session.SeenAt > seenAfter
                && session.StartedAt > startedAfter
            )
            .OrderByDescending(session => session.SeenAt)
            .ToListAsync(cancel);
    }

    /// <summary>Marks for removal what no longer opens anything: sessions past their limit.</summary>
    public async Task SweepAsync()
    {
        var startedBefore = clock.GetUtcNow().UtcDateTime - limits.Value.Longest;
        context.Sessions.RemoveRange(
            await context.Sessions.Where(session => session.StartedAt <= startedBefore).ToListAsync()
        );
    }

    /// <summary>Hands the browser the secret of its session.</summary>
    public static Task HandOverAsync(HttpContext visit, Secret secret) =>
        visit.SignInAsync(
            IdentityConstants.ApplicationScheme,
            new ClaimsPrincipal(
                new ClaimsIdentity(
                    [new Claim(SessionCookie.SecretClaim, secret.Text)],
                    IdentityConstants.ApplicationScheme
                )
            )
        );
}
