using System.Net;
using NatoInternships.Catalogue;
using NatoInternships.Tests.Site;

namespace NatoInternships.Tests.Admin.Editing;

/// <summary>A form that is sent after its session has ended comes back with its text.</summary>
public sealed class SessionOver(DeskSite desk) : IClassFixture<DeskSite>
{
    private const string Key = "legal-advisor";

    private readonly DeskSite _site = desk.Restored();

    [Fact]
    public async Task What_was_typed_is_there_again_after_the_next_sign_in()
    {
        using var author = await _site.JoinAsync();
        var opened = await OpenAndWaitAsync(author);
        author.Browser.Client.DefaultRequestHeaders.Add("Origin", _site.Address);
        var late = await author.Browser.SubmitAsync(
            opened,
            $"/entries/{Key}",
            ("en.lead", "A lead that came late."),
            ("asOf", "no date")
        );
        Assert.Contains("What you typed is kept", late.Notice, StringComparison.Ordinal);
        await author.SignInAsync(author.Browser);
        var again = await author.Browser.GetAsync($"{Forms.Entries}/{Key}");
        Assert.Equal(("A lead that came late.", "no date"), (again.Field("en-lead"), again.Field("asOf")));
    }

    [Theory]
    [InlineData("https://elsewhere.example.org")]
    [InlineData("null")]
    [InlineData(null)]
    public async Task A_form_of_another_site_is_not_kept(string? origin)
    {
        using var author = await _site.JoinAsync();
        var opened = await OpenAndWaitAsync(author);
        if (origin is not null)
            author.Browser.Client.DefaultRequestHeaders.Add("Origin", origin);
        Assert.Equal(
            HttpStatusCode.Unauthorized,
            (await author.Browser.SubmitAsync(opened, $"/entries/{Key}", ("en.lead", "Not mine."))).Status
        );
        author.Browser.Client.DefaultRequestHeaders.Remove("Origin");
        await author.SignInAsync(author.Browser);
        Assert.NotEqual("Not mine.", (await author.Browser.GetAsync($"{Forms.Entries}/{Key}")).Field("en-lead"));
    }

    [Fact]
    public async Task A_script_that_keeps_what_is_typed_is_told_that_the_session_is_over_and_the_text_is_kept()
    {
        using var author = await _site.JoinAsync();
        var opened = await OpenAndWaitAsync(author);
        author.Browser.Client.DefaultRequestHeaders.Add("Origin", _site.Address);
        author.Browser.Client.DefaultRequestHeaders.Add("Accept", "application/json");
        Assert.Equal(
            HttpStatusCode.Unauthorized,
            (await author.TypeAsync(opened, ("en.lead", "Typed too late."))).Status
        );
        author.Browser.Client.DefaultRequestHeaders.Remove("Accept");
        await author.SignInAsync(author.Browser);
        Assert.Equal("Typed too late.", (await author.Browser.GetAsync($"{Forms.Entries}/{Key}")).Field("en-lead"));
    }

    private async Task<Answer> OpenAndWaitAsync(Colleague author)
    {
        var opened = await author.Browser.GetAsync($"{Forms.Entries}/{Key}");
        _site.Clock.AdjustTime(_site.Clock.GetUtcNow().AddMinutes(61));
        return opened;
    }
}
