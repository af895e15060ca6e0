using NatoInternships.Accounts;
using NatoInternships.Audit;
using NatoInternships.Editors;
using NatoInternships.Tests.Site;

namespace NatoInternships.Tests.Accounts;

/// <summary>Whoever may run a command on the server lets the first person in.</summary>
public sealed class CommandLine(DeskSite desk) : IClassFixture<DeskSite>
{
    private readonly DeskSite _site = desk.Restored();

    [Theory]
    [InlineData("editors", true)]
    [InlineData("editors invite a@example.org", true)]
    [InlineData("content import", false)]
    public void The_command_is_asked_for_by_its_first_word(string line, bool asked) =>
        Assert.Equal(asked, EditorsCommand.IsAskedFor(line.Split(' ')));

    [Fact]
    public async Task An_invitation_prints_a_link_that_works_once()
    {
        var (code, said) = await RunAsync(
            "editors",
            "invite",
            "you@example.org",
            "--role",
            "Administrator",
            "--name",
            "You Yourself"
        );
        Assert.Equal(0, code);
        Assert.StartsWith(
            "Works once, within 24 hours, for you@example.org (Administrator):\n"
                + $"{DeskSite.Origin}/admin/en/welcome?link=",
            said,
            StringComparison.Ordinal
        );
        using var you = new Colleague(
            _site,
            "you@example.org",
            said.Trim().Split("link=")[1],
            (await _site.EditorAsync("you@example.org"))!.Id
        );
        await you.JoinWithPasswordAsync();
        Assert.Equal("Hello You Yourself", (await you.Browser.GetAsync("/admin")).Heading);
        Assert.Equal(
            ("server", "you@example.org", "You Yourself, Administrator"),
            (await _site.AuditAsync())
                .Where(row => row.Act == AuditAct.PersonInvited)
                .Select(row => (row.Actor, row.Subject, row.Detail))
                .Single()
        );
    }

    [Fact]
    public async Task An_invitation_in_French_leads_to_the_French_page()
    {
        var (_, said) = await RunAsync("editors", "invite", "vous@example.org", "--role", "author", "--language", "fr");
        Assert.Contains("/admin/fr/welcome?link=", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("editors list --Database:Provider Sqlite", "editors list")]
    [InlineData("--Database:Provider=Sqlite editors list", "editors list")]
    [InlineData("audit verify --urls http://localhost:1 --environment Development", "audit verify")]
    [InlineData(
        "editors invite a@example.org --role Author --Site:BaseAddress https://example.org",
        "editors invite a@example.org --role Author"
    )]
    [InlineData("--urls http://localhost:1", "")]
    public void Settings_may_stand_among_the_words_of_a_command(string line, string words) =>
        Assert.Equal(words, string.Join(' ', NatoInternships.Hosting.CommandWords.Of(line.Split(' '))));

    [Theory]
    [InlineData("editors")]
    [InlineData("editors invite")]
    [InlineData("editors invite a@example.org")]
    [InlineData("editors invite a@example.org --role King")]
    [InlineData("editors invite a@example.org --role 2")]
    [InlineData("editors invite a@example.org --role Author --role Author")]
    [InlineData("editors invite a@example.org --role Author --language de")]
    [InlineData("editors invite a@example.org --role")]
    [InlineData("editors invite a@example.org --role Author --age 7")]
    [InlineData("editors reset")]
    [InlineData("editors delete a@example.org")]
    public async Task What_is_not_understood_is_answered_with_the_usage(string line)
    {
        var (code, said) = await RunAsync(line.Split(' '));
        Assert.Equal(2, code);
        Assert.Contains("editors invite <e-mail> --role <role>", said, StringComparison.Ordinal);
        Assert.Null(await _site.EditorAsync("a@example.org"));
    }

    [Fact]
    public async Task A_wrong_address_and_one_that_is_there_already_are_refused_with_a_sentence()
    {
        Assert.Equal(
            (1, "'nonsense' is not an e-mail address.\n"),
            await RunAsync("editors", "invite", "nonsense", "--role", "Author")
        );
        await RunAsync("editors", "invite", "you@example.org", "--role", "Author");
        Assert.Equal(
            (
                1,
                "There is an editor with the address you@example.org already. 'editors reset you@example.org' makes "
                    + "a new link.\n"
            ),
            await RunAsync("editors", "invite", "you@example.org", "--role", "Author")
        );
    }

    [Fact]
    public async Task A_reset_takes_the_ways_in_and_prints_a_new_link()
    {
        using var colleague = await _site.JoinAsync();
        var (code, said) = await RunAsync("editors", "reset", colleague.Email);
        Assert.Equal(0, code);
        Assert.False(await colleague.IsInAsync());
        using var anew = new Colleague(_site, colleague.Email, said.Trim().Split("link=")[1], colleague.Id);
        await anew.JoinWithPasswordAsync();
        Assert.Equal(
            (1, "No editor with the address nobody@example.org may enter.\n"),
            await RunAsync("editors", "reset", "nobody@example.org")
        );
    }

    [Fact]
    public async Task The_list_shows_who_may_enter()
    {
        using var colleague = await _site.JoinAsync(Role.Publisher, "b@example.org");
        using var invited = await _site.InvitedAsync(Role.Author, "a@example.org");
        Assert.Equal(
            (0, "a@example.org\tAuthor\tinvited\tRobin Example\nb@example.org\tPublisher\tactive\tRobin Example\n"),
            await RunAsync("editors", "list")
        );
    }

    private async Task<(int Code, string Said)> RunAsync(params string[] arguments)
    {
        _ = _site.Server;
        using var output = new StringWriter { NewLine = "\n" };
        var code = await EditorsCommand.RunAsync(_site.Services, arguments, output);
        return (code, output.ToString());
    }
}
