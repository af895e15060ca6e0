using System.Net;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using NatoInternships.Addresses;
using NatoInternships.Tests.Admin.Editing;
using NatoInternships.Tests.Publishing;
using NatoInternships.Tests.Site;

namespace NatoInternships.Tests.Desk;

/// <summary>A form that comes while something is broken stays on the page that says so, to be sent again.</summary>
public sealed class FormsInAnOutage : IDisposable
{
    private const string Key = "legal-advisor";

    private readonly OutageSite _site = new();

    [Theory]
    [InlineData("en", "The database does not answer right now", "Send it again", "The draft is saved")]
    [InlineData("fr", "La base de données ne répond pas pour le moment", "Envoyer de nouveau", "enregistré")]
    public async Task What_was_typed_while_the_database_was_away_is_saved_once_it_is_back(
        string language,
        string heading,
        string button,
        string saved
    )
    {
        using var author = await _site.JoinAsync();
        var opened = await author.Browser.GetAsync($"/admin/{language}/entries/{Key}");
        _site.Fault = OutageSite.Away;
        var failed = await author.Browser.SubmitAsync(opened, $"/entries/{Key}", ("en.lead", "Typed in the dark."));
        Assert.Equal((HttpStatusCode.ServiceUnavailable, heading), (failed.Status, failed.Heading));
        Assert.Equal(button, failed.Document.QuerySelector($"form[action$='/entries/{Key}'] button")?.TextContent);
        // Too early: it is still there.
        failed = await author.Browser.SubmitAsync(failed, $"/entries/{Key}");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, failed.Status);
        _site.Fault = null;
        var sent = await author.Browser.SubmitAsync(failed, $"/entries/{Key}");
        Assert.Equal("Typed in the dark.", sent.Field("en-lead"));
        Assert.Contains(saved, sent.Notice, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_that_cannot_be_shown_leads_back_to_itself()
    {
        using var author = await _site.JoinAsync();
        _site.Fault = OutageSite.Away;
        var failed = await author.Browser.GetAsync("/admin/en/units?q=legal");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, failed.Status);
        Assert.NotNull(failed.Document.QuerySelector("main a[href='/admin/en/units?q=legal']"));
    }

    [Fact]
    public async Task What_was_sent_to_a_page_that_fails_stands_there()
    {
        using var failing = _site.WithWebHostBuilder(builder =>
            builder.ConfigureTestServices(services =>
                services.AddControllers().AddApplicationPart(typeof(FailingDesk).Assembly)
            )
        );
        using var client = failing.CreateClient();
        client.BaseAddress = new Uri(SiteFactory.Origin);
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("text", "Two words")]);
        using var answer = await client.PostAsync(new Uri("/admin/en/fails?a=b", UriKind.Relative), form);
        var page = await answer.PageAsync();
        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.Equal(
            "Two words",
            page.QuerySelector("form[action='/admin/en/fails?a=b'] [name=text]")?.GetAttribute("value")
        );
    }

    public void Dispose() => _site.Dispose();
}

[Route(DeskAddresses.Route + "/fails")]
public sealed class FailingDesk : Controller
{
    [HttpPost]
    public IActionResult Fail() => throw new InvalidOperationException("On purpose.");
}
