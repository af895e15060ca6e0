using Microsoft.AspNetCore.Hosting;
using MimeKit;
using NatoInternships.Editors;
using NatoInternships.Tests.Site;

namespace NatoInternships.Tests.Mail;

/// <summary>
/// A letter takes the link to its reader, in the reader's language; where it cannot be sent, the link is there to copy.
/// </summary>
public sealed class LettersSent
{
    [Theory]
    [InlineData("en", "Your invitation to the NATO internship catalogue", "Hello Zoé <Späth>,")]
    [InlineData("fr", "Votre invitation au catalogue des stages de l’OTAN", "Bonjour Zoé <Späth>,")]
    public async Task An_invitation_goes_out_as_text_and_HTML_in_the_reader_s_language(
        string language,
        string subject,
        string greeting
    )
    {
        await using var post = new PostOffice();
        using var site = new MailSite(post.Port);
        using var boss = await site.JoinAsync(Role.Administrator);
        var page = await InviteAsync(boss, language);
        Assert.Equal("It was sent to zoe@example.org.", page.Notice);

        using var letter = await ReadAsync(Assert.Single(post.Letters));
        var link = page.Document.QuerySelector("#link")!.GetAttribute("value")!;
        Assert.Equal((subject, "zoe@example.org"), (letter.Subject, letter.To.Mailboxes.Single().Address));
        Assert.Contains(greeting, letter.TextBody, StringComparison.Ordinal);
        Assert.Contains(link, letter.TextBody, StringComparison.Ordinal);
        var html = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(letter.HtmlBody!);
        Assert.Equal(
            (language, link),
            (html.DocumentElement.GetAttribute("lang"), html.QuerySelector("a")!.GetAttribute("href"))
        );
        Assert.Contains(greeting, html.Body!.TextContent, StringComparison.Ordinal);
        Assert.Empty(html.QuerySelectorAll("img, script, link, späth"));
    }

    [Fact]
    public async Task A_reset_tells_the_person()
    {
        await using var post = new PostOffice();
        using var site = new MailSite(post.Port);
        using var boss = await site.JoinAsync(Role.Administrator);
        using var colleague = await site.JoinAsync();
        await boss.Browser.SubmitAsync(await boss.Browser.GetAsync($"/admin/en/people/{colleague.Id}"), "/reset");
        using var letter = await ReadAsync(Assert.Single(post.Letters));
        Assert.Contains("An administrator has reset how you sign in", letter.TextBody, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mail_server_that_is_away_leaves_the_invitation_made_and_the_link_to_copy()
    {
        int port;
        await using (var post = new PostOffice())
            port = post.Port;
        using var site = new MailSite(port);
        using var boss = await site.JoinAsync(Role.Administrator);
        var page = await InviteAsync(boss, "en");
        Assert.Contains("The mail server did not take the letter", page.Problem, StringComparison.Ordinal);
        Assert.NotEmpty(page.Document.QuerySelector("#link")!.GetAttribute("value")!);
        Assert.NotNull(await site.EditorAsync("zoe@example.org"));
    }

    private static async Task<Answer> InviteAsync(Colleague boss, string language) =>
        await boss.Browser.SubmitAsync(
            await boss.Browser.GetAsync("/admin/en/people/invite"),
            "/people/invite",
            ("email", "zoe@example.org"),
            ("name", "Zoé <Späth>"),
            ("role", "Author"),
            ("languageCode", language)
        );

    private static Task<MimeMessage> ReadAsync(string letter) =>
        MimeMessage.LoadAsync(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(letter)));

    private sealed class MailSite(int port) : DeskSite
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseSetting("Mail:Host", "127.0.0.1");
            builder.UseSetting("Mail:Port", port.ToString(System.Globalization.CultureInfo.InvariantCulture));
            builder.UseSetting("Mail:Security", "None");
            builder.UseSetting("Mail:From", "internships@example.org");
        }
    }
}
