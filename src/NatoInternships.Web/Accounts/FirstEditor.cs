using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using NatoInternships.Accounts.Invitations;
using NatoInternships.Addresses;
using NatoInternships.Audit;
using NatoInternships.Database;
using NatoInternships.Editors;
using NatoInternships.Languages;
using NatoInternships.Publishing;
using NatoInternships.Settings;

namespace NatoInternships.Accounts;

/// <summary>
/// On a developer's machine, while nobody has joined: logs a one-time link for a first administrator once the
/// database was looked at. Anywhere else that link is asked for on the command line.
/// </summary>
public sealed partial class FirstEditor(
    IServiceScopeFactory scopes,
    IOptions<SiteOptions> site,
    CatalogueWatch watch,
    ILogger<FirstEditor> logger
) : IHostedService
{
    private const string Email = "developer@localhost";

    public Task StartAsync(CancellationToken cancellationToken) =>
        watch.OnceLookedAsync(() => InviteAsync(cancellationToken));

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private async Task InviteAsync(CancellationToken cancel)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            if (await LinkAsync(scope.ServiceProvider, cancel) is { } link)
                Open(site.Value.Absolute(DeskAddresses.Welcome(Language.English, link.Text)));
        }
        catch (Exception fault) when (!cancel.IsCancellationRequested)
        {
            NoLink(fault);
        }
    }

    private static async Task<Secret?> LinkAsync(IServiceProvider services, CancellationToken cancel)
    {
        var context = services.GetRequiredService<CatalogueContext>();
        if (await context.Editors.AnyAsync(editor => editor.JoinedAt != null, cancel))
            return null;
        var inviting = services.GetRequiredService<Inviting>();
        if (await services.GetRequiredService<UserManager<Editor>>().FindByNameAsync(Email) is null)
            return (await inviting.InviteAsync(Email, "Developer", Role.Administrator, Language.English, cancel)).Link;
        return await services
            .GetRequiredService<AuditLog>()
            .DoAsync(
                async notes =>
                {
                    notes.Add(AuditAct.LinkMade, Email);
                    return await inviting.RenewLinkAsync(
                        await context.Editors.SingleAsync(editor => editor.Email == Email, cancel)
                    );
                },
                cancel
            );
    }

    [LoggerMessage(
        1,
        LogLevel.Information,
        "Nobody may enter the desk yet. Open {Link} within 24 hours to be its first administrator"
    )]
    private partial void Open(string link);

    [LoggerMessage(2, LogLevel.Warning, "No link for a first administrator could be made")]
    private partial void NoLink(Exception fault);
}
