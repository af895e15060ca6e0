using System.Net;
using NatoInternships.Catalogue;
using NatoInternships.Editors;
using NatoInternships.Tests.Admin.Editing;
using NatoInternships.Tests.Site;

namespace NatoInternships.Tests.Desk;

/// <summary>A form that comes when its session is over stays on the page that says so, until it can be taken.</summary>
public sealed class KeptForms(DeskSite desk) : IClassFixture<DeskSite>
{
    private const string Key = "legal-advisor";
    private const string Words = "Typed, and “not” lost:\n\n- <b>été</b> & more";

    private readonly DeskSite _site = desk.Restored();

    public static TheoryData<string, string, string> TypedForms =>
        new()
        {
            { "/admin/en/new", "/new", "name" },
            { "/admin/en/entries/" + Key, "/entries/" + Key, "en.summary" },
            { "/admin/en/entries/questions", "/entries/questions", "en.detail" },
            { $"/admin/en/entries/{Key}/publishing", "/publishing/emergency", "reason" },
            { $"/admin/en/entries/{Key}/history/restore?number=1", "/restore", "reason" },
            { "/admin/en/account", "/account", "name" },
            { "/admin/en/people/invite", "/people/invite", "name" },
        };

    [Theory]
    [MemberData(nameof(TypedForms))]
    public async Task What_was_typed_into_any_form_is_on_the_answer_and_is_sent_from_there(
        string path,
        string action,
        string field
    )
    {
        using var boss = await _site.JoinAsync(Role.Administrator);
        await boss.EditAsync(Key, ("en.lead", "A draft, so that there is something to publish."));
        var opened = await boss.Browser.GetAsync(path);
        await SignOutElsewhereAsync(boss);
        var late = await boss.Browser.SubmitAsync(opened, action, (field, Words));
        Assert.Equal((HttpStatusCode.Unauthorized, "Your session is over"), (late.Status, late.Heading));
        Assert.Equal(Words, Kept(late, action, field));
        Assert.Contains(Words, late.Document.QuerySelectorAll(".kept dd").Select(part => part.TextContent));
        await boss.SignInAsync(boss.Browser);
        Assert.NotInRange((int)(await boss.Browser.SubmitAsync(late, action)).Status, 400, 599);
    }

    [Fact]
    public async Task A_change_of_many_keeps_its_choice_and_its_reason()
    {
        using var publisher = await _site.PublisherAsync();
        var list = await publisher.Browser.GetAsync("/admin/en/units");
        var asked = await publisher.Browser.SubmitAsync(list, "/bulk", ("kind", "Withdraw"), ("keys", Key));
        await SignOutElsewhereAsync(publisher);
        var late = await publisher.Browser.SubmitAsync(asked, "/bulk/do", ("why", "They moved."));
        Assert.Equal((Key, "They moved."), (Kept(late, "/bulk/do", "keys"), Kept(late, "/bulk/do", "why")));
        await publisher.SignInAsync(publisher.Browser);
        await publisher.Browser.SubmitAsync(late, "/bulk/do");
        Assert.Equal(HttpStatusCode.Gone, (await _site.PublicAsync("/en/units/" + Key)).Status);
    }

    [Theory]
    [InlineData("idle")]
    [InlineData("longest")]
    [InlineData("elsewhere")]
    [InlineData("everywhere")]
    [InlineData("browser")]
    public async Task However_the_session_ended_the_form_is_saved_after_the_next_sign_in(string end)
    {
        using var author = await _site.JoinAsync();
        var opened = await author.Browser.GetAsync("/admin/en/new");
        using var anew = _site.Browser();
        var browser = end == "browser" ? anew : author.Browser;
        await EndAsync(author, end);
        var late = await browser.SubmitAsync(opened, "/new", ("kind", "programme"), ("name", "Office of Lost Words"));
        Assert.Equal("Office of Lost Words", Kept(late, "/new", "name"));
        // A reload of the answer sends the same again.
        Assert.Equal("Office of Lost Words", Kept(await browser.SubmitAsync(late, "/new"), "/new", "name"));
        await author.SignInAsync(browser);
        var sent = await browser.SubmitAsync(late, "/new");
        // A browser that was closed meanwhile has lost the proof that the form is the desk's.
        if (end == "browser")
            sent = await browser.SubmitAsync(sent, "/new");
        Assert.Equal("/admin/en/entries/office-of-lost-words?did=created", sent.Path);
    }

    [Fact]
    public async Task Whoever_signs_in_instead_is_asked_before_it_is_saved_under_another_name()
    {
        using var author = await _site.JoinAsync();
        using var other = await _site.JoinAsync();
        var opened = await author.Browser.GetAsync($"{Forms.Entries}/{Key}");
        await SignOutElsewhereAsync(author);
        var late = await author.Browser.SubmitAsync(opened, $"/entries/{Key}", ("en.lead", "The words of another."));
        await other.SignInAsync(author.Browser);
        var asked = await author.Browser.SubmitAsync(late, $"/entries/{Key}");
        Assert.Equal(HttpStatusCode.BadRequest, asked.Status);
        Assert.Contains("You are signed in as Robin Example", asked.Text, StringComparison.Ordinal);
        Assert.NotEqual("The words of another.", (await OpenAsync(author)).Field("en-lead"));
        var saved = await author.Browser.SubmitAsync(asked, $"/entries/{Key}");
        Assert.Contains("The draft is saved", saved.Notice, StringComparison.Ordinal);
        Assert.Equal("The words of another.", saved.Field("en-lead"));
    }

    [Theory]
    [InlineData("Origin", "https://elsewhere.example.org")]
    [InlineData("Origin", "null")]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    public async Task A_form_of_another_site_is_not_shown_as_if_it_were_ours(string header, string value)
    {
        using var author = await _site.JoinAsync();
        var opened = await author.Browser.GetAsync("/admin/en/new");
        await SignOutElsewhereAsync(author);
        author.Browser.Client.DefaultRequestHeaders.Add(header, value);
        var late = await author.Browser.SubmitAsync(opened, "/new", ("name", "Not mine"));
        Assert.Equal(HttpStatusCode.Unauthorized, late.Status);
        Assert.DoesNotContain("Not mine", late.Document.DocumentElement.OuterHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_is_asked_for_again()
    {
        using var author = await _site.JoinAsync();
        var opened = await author.Browser.GetAsync("/admin/en/transfer");
        await SignOutElsewhereAsync(author);
        var late = await author.Browser.SendFilesAsync(opened, "/transfer/check", ("units.csv", "key\n"u8.ToArray()));
        Assert.Contains("Choose again: units.csv", late.Text, StringComparison.Ordinal);
        await author.SignInAsync(author.Browser);
        var sent = await author.Browser.SendFilesAsync(late, "/transfer/check", ("units.csv", "key\n"u8.ToArray()));
        Assert.Equal((HttpStatusCode.OK, "/admin/en/transfer/check"), (sent.Status, sent.Path));
    }

    [Fact]
    public async Task A_password_stands_on_no_answer()
    {
        using var author = await _site.JoinAsync();
        var opened = await author.Browser.GetAsync("/admin/en/account/password");
        await SignOutElsewhereAsync(author);
        var late = await author.Browser.SubmitAsync(
            opened,
            "/account/password",
            ("current", Colleague.Password),
            ("password", "seven other clouds at sea")
        );
        Assert.Equal(HttpStatusCode.Unauthorized, late.Status);
        Assert.DoesNotContain("clouds", late.Document.DocumentElement.OuterHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_script_is_told_without_the_form()
    {
        using var author = await _site.JoinAsync();
        var opened = await OpenAsync(author);
        await SignOutElsewhereAsync(author);
        author.Browser.Client.DefaultRequestHeaders.Add("Accept", "application/json");
        var late = await author.TypeAsync(opened, ("en.lead", "Kept in the browser."));
        Assert.Equal(HttpStatusCode.Unauthorized, late.Status);
        Assert.DoesNotContain("Kept in the browser", late.Text, StringComparison.Ordinal);
    }

    private static Task<Answer> OpenAsync(Colleague author) => author.Browser.GetAsync($"{Forms.Entries}/{Key}");

    private static string? Kept(Answer answer, string action, string field) =>
        answer
            .Document.QuerySelector($"form[action*='{action}'] [name='{field}']")
            ?.GetAttribute("value")
            ?.ReplaceLineEndings("\n");

    private Task EndAsync(Colleague author, string how)
    {
        switch (how)
        {
            case "idle":
                _site.Later(TimeSpan.FromMinutes(61));
                return Task.CompletedTask;
            case "longest":
                _site.Later(TimeSpan.FromHours(12));
                return Task.CompletedTask;
            case "everywhere":
                return SignOutEverywhereAsync(author);
            default:
                return SignOutElsewhereAsync(author);
        }
    }

    private async Task SignOutEverywhereAsync(Colleague colleague)
    {
        using var second = _site.Browser();
        await colleague.SignInAsync(second);
        await second.SubmitAsync(await second.GetAsync("/admin/en/account/sessions"), "/end-all");
    }

    private static async Task SignOutElsewhereAsync(Colleague colleague) =>
        await colleague.Browser.SubmitAsync(await colleague.Browser.GetAsync("/admin/en"), "/sign-out");
}
