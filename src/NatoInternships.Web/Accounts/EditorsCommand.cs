using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using NatoInternships.Accounts.Invitations;
using NatoInternships.Addresses;
using NatoInternships.Audit;
using NatoInternships.Database;
using NatoInternships.Editors;
using NatoInternships.Languages;
using NatoInternships.Settings;

namespace NatoInternships.Accounts;

/// <summary>
/// The command line <c>editors</c>: whoever may run it on the server may let people in, also when nobody else can.
/// </summary>
public static class EditorsCommand
{
    private const string Usage = """
        editors list              shows who may enter
        editors invite <e-mail> --role <role> [--name <name>] [--language en|fr]
                                  adds a person and prints a one-time link (roles: Author, Publisher, Administrator)
        editors reset <e-mail>    takes a person's ways in and prints a one-time link to choose new ones
        """;

    public static bool IsAskedFor(string[] args) => args is ["editors", ..];

    /// <summary>Does what the arguments ask and returns the exit code: 0 done, 1 refused, 2 not understood.</summary>
    public static async Task<int> RunAsync(IServiceProvider services, string[] args, TextWriter output)
    {
        await using var scope = services.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<CatalogueContext>();
        await context.PrepareAsync(CancellationToken.None);
        return args switch
        {
            [_, "list"] => await ListAsync(context, output),
            [_, "invite", var email, .. var options] when Options(options) is { } given => await InviteAsync(
                scope.ServiceProvider,
                email,
                given,
                output
            ),
            [_, "reset", var email] => await ResetAsync(scope.ServiceProvider, email, output),
            _ => await SayAsync(output, Usage, 2),
        };
    }

    private static async Task<int> ListAsync(CatalogueContext context, TextWriter output)
    {
        foreach (var editor in await context.Editors.AsNoTracking().OrderBy(editor => editor.Email).ToListAsync())
        {
            var state =
                editor.IsDisabled ? "disabled"
                : editor.JoinedAt is null ? "invited"
                : "active";
            await output.WriteLineAsync($"{editor.Email}\t{editor.Role}\t{state}\t{editor.Name}");
        }

        return 0;
    }

    private static async Task<int> InviteAsync(IServiceProvider services, string email, Given given, TextWriter output)
    {
        var (editor, link, fault) = await services
            .GetRequiredService<Inviting>()
            .InviteAsync(email, given.Name ?? email.Split('@')[0], given.Role, given.Language, CancellationToken.None);
        return fault switch
        {
            InvitationFault.NotAnAddress => await SayAsync(output, $"'{email}' is not an e-mail address.", 1),
            InvitationFault.NotAName => await SayAsync(
                output,
                $"'{given.Name}' is not a name: give at least one letter and at most {Editor.LongestName} characters.",
                1
            ),
            InvitationFault.Taken => await SayAsync(
                output,
                $"There is an editor with the address {email} already. 'editors reset {email}' makes a new link.",
                1
            ),
            _ => await SayLinkAsync(services, editor!, link!, output),
        };
    }

    private static async Task<int> ResetAsync(IServiceProvider services, string email, TextWriter output)
    {
        var editors = services.GetRequiredService<UserManager<Editor>>();
        if (await editors.FindByNameAsync(email) is not { IsDisabled: false })
            return await SayAsync(output, $"No editor with the address {email} may enter.", 1);
        var (editor, link) = await services
            .GetRequiredService<AuditLog>()
            .DoAsync(async notes =>
            {
                var editor = (await editors.FindByNameAsync(email))!;
                await services.GetRequiredService<WaysIn>().RemoveAllAsync(editor);
                notes.Add(AuditAct.WayInReset, editor.Email!);
                return (editor, await services.GetRequiredService<Inviting>().RenewLinkAsync(editor));
            });
        return await SayLinkAsync(services, editor, link, output);
    }

    private static Task<int> SayLinkAsync(IServiceProvider services, Editor editor, Secret link, TextWriter output)
    {
        var site = services.GetRequiredService<IOptions<SiteOptions>>().Value;
        var address = site.Absolute(DeskAddresses.Welcome(editor.Language, link.Text));
        return SayAsync(output, $"Works once, within 24 hours, for {editor.Email} ({editor.Role}):\n{address}", 0);
    }

    private static async Task<int> SayAsync(TextWriter output, string text, int code)
    {
        await output.WriteLineAsync(text);
        return code;
    }

    private static Given? Options(string[] options)
    {
        var pairs = options.Chunk(2).ToList();
        if (
            pairs.Exists(pair => pair.Length != 2)
            || pairs.Select(pair => pair[0]).Distinct().Count() != pairs.Count
            || pairs.Exists(pair => pair[0] is not ("--role" or "--name" or "--language"))
        )
            return null;
        var given = pairs.ToDictionary(pair => pair[0], pair => pair[1]);
        if (
            !Enum.GetNames<Role>().Contains(given.GetValueOrDefault("--role"), StringComparer.OrdinalIgnoreCase)
            || Language.FromCode(given.GetValueOrDefault("--language", "en")) is not { } language
        )
            return null;
        return new Given(
            Enum.Parse<Role>(given["--role"], ignoreCase: true),
            given.GetValueOrDefault("--name"),
            language
        );
    }

    private sealed record Given(Role Role, string? Name, Language Language);
}
