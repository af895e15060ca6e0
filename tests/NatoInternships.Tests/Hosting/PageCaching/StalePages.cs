using System.Net;
using NatoInternships.Catalogue;
using NatoInternships.Tests.Admin.Editing;
using NatoInternships.Tests.Publishing;
using NatoInternships.Tests.Site;
using NatoInternships.Time;

namespace NatoInternships.Tests.Hosting.PageCaching;

/// <summary>No change leaves a page behind that was ready before it.</summary>
public sealed class StalePages(CachedSite site) : IClassFixture<CachedSite>
{
    private const string Page = "/en/units/legal-advisor";

    private readonly CachedSite _site = site.Restored();

    [Fact]
    public async Task What_is_published_is_shown_everywhere_at_once()
    {
        string[] pages = [Page, "/en/catalogue", "/sitemap.xml"];
        var before = new List<HttpResponseMessage>();
        foreach (var page in pages)
            before.Add(await AskAsync(page));
        _site.Later(TimeSpan.FromMinutes(1));
        await _site.PublishAsync(
            "legal-advisor",
            content => content with { English = content.English with { Lead = "A new lead.", Line = "A new line." } }
        );
        foreach (var (page, old) in pages.Zip(before))
        {
            using var answer = await AskAsync(page, old.Headers.ETag!.Tag);
            Assert.Equal((page, HttpStatusCode.OK), (page, answer.StatusCode));
            Assert.NotEqual(await old.Content.ReadAsStringAsync(), await answer.Content.ReadAsStringAsync());
            old.Dispose();
        }
    }

    [Fact]
    public async Task What_is_withdrawn_is_gone_and_comes_back()
    {
        using var visitor = _site.Visitor();
        var shown = await visitor.GetStringAsync(Page);
        await _site.EditAsync<Unit>("legal-advisor", (unit, act) => unit.Withdraw(act));
        await AnswersAsync(Page, HttpStatusCode.Gone);
        await AnswersAsync(Page, HttpStatusCode.Gone);
        await _site.EditAsync<Unit>("legal-advisor", (unit, act) => unit.Publish(unit.Latest!.Number, act));
        Assert.Equal(shown, await visitor.GetStringAsync(Page));
    }

    [Fact]
    public async Task What_moved_leads_on_and_may_move_back()
    {
        await AnswersAsync(Page, HttpStatusCode.OK);
        await MoveAsync("the-lawyer");
        await AnswersAsync(Page, HttpStatusCode.MovedPermanently);
        await AnswersAsync(Page, HttpStatusCode.MovedPermanently);
        // A browser that kept it would go round in a circle once it moved back.
        using var moved = await AskAsync(Page);
        Assert.Equal(TimeSpan.Zero, moved.Headers.CacheControl?.MaxAge);
        await AnswersAsync("/en/units/the-lawyer", HttpStatusCode.OK);
        await MoveAsync("legal-advisor");
        await AnswersAsync(Page, HttpStatusCode.OK);
        await AnswersAsync("/en/units/the-lawyer", HttpStatusCode.MovedPermanently);
    }

    [Fact]
    public async Task What_was_missing_is_shown_once_it_is_there()
    {
        await AnswersAsync("/en/units/the-lawyer", HttpStatusCode.NotFound);
        await MoveAsync("the-lawyer");
        await AnswersAsync("/en/units/the-lawyer", HttpStatusCode.OK);
    }

    [Fact]
    public async Task At_midnight_in_Brussels_the_pages_of_the_day_before_are_over()
    {
        var midnight = BrusselsTime.StartOf(_site.Clock.Today().AddDays(1));
        _site.Later(midnight - _site.Clock.GetUtcNow().UtcDateTime - TimeSpan.FromTicks(1));
        await AnswersAsync("/en", HttpStatusCode.OK);
        Assert.Equal(1, await HitsAsync("/en"));
        var room = _site.Cache.Now();
        _site.Later(TimeSpan.FromTicks(1));
        Assert.Equal(0, await HitsAsync("/en"));
        Assert.NotSame(room, _site.Cache.Now());
    }

    [Fact]
    public async Task The_year_line_moves_on_at_midnight_in_Brussels()
    {
        _site.Later(BrusselsTime.StartOf(new DateOnly(2027, 4, 2)) - _site.Clock.GetUtcNow().UtcDateTime);
        using var visitor = _site.Visitor();
        var before = await visitor.GetStringAsync("/en");
        _site.Later(TimeSpan.FromDays(60));
        Assert.NotEqual(before, await visitor.GetStringAsync("/en"));
    }

    [Fact]
    public async Task A_catalogue_that_is_swapped_back_brings_its_own_pages()
    {
        using var visitor = _site.Visitor();
        var (first, shown) = (_site.Holder.Current!, await visitor.GetStringAsync(Page));
        await _site.PublishAsync(
            "legal-advisor",
            content => content with { English = content.English with { Lead = "A new lead." } }
        );
        Assert.NotEqual(shown, await visitor.GetStringAsync(Page));
        _site.Holder.Swap(first);
        Assert.Equal(shown, await visitor.GetStringAsync(Page));
    }

    [Fact]
    public async Task A_page_that_was_rendered_while_the_catalogue_changed_is_no_page_of_the_new_one()
    {
        var old = _site.Holder.Current!;
        await _site.PublishAsync(
            "legal-advisor",
            content => content with { English = content.English with { Lead = "New." } }
        );
        var next = _site.Holder.Current!;
        _site.Holder.Swap(old);
        using var visitor = _site.Visitor();
        OddPages.Next = next;
        Assert.Equal($"Version {old.Version}.", await visitor.GetStringAsync("/en/with-a-swap"));
        Assert.Equal($"Version {next.Version}.", await visitor.GetStringAsync("/en/with-a-swap"));
        OddPages.Next = null;
        _site.Holder.Swap(old);
        Assert.Equal($"Version {old.Version}.", await visitor.GetStringAsync("/en/with-a-swap"));
    }

    [Fact]
    public async Task Each_language_has_its_own_page_whatever_the_reader_prefers()
    {
        using var visitor = _site.Visitor();
        using var english = await visitor.AskAsync("/en", language: "fr");
        using var french = await visitor.AskAsync("/fr", language: "en");
        Assert.Contains("lang=\"en\"", await english.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains("lang=\"fr\"", await french.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        foreach (var (language, home) in new[] { ("fr", "/fr"), ("en", "/en"), ("fr", "/fr") })
        {
            using var root = await visitor.AskAsync("/", language: language);
            Assert.Equal((HttpStatusCode.Found, home), (root.StatusCode, root.Headers.Location!.OriginalString));
        }
    }

    [Fact]
    public async Task A_preview_neither_takes_nor_leaves_a_ready_page()
    {
        using var author = await _site.JoinAsync();
        using var visitor = _site.Visitor();
        await author.EditAsync("legal-advisor", ("en.lead", "A draft lead."));
        var shown = await visitor.GetStringAsync(Page);
        string[] previews =
        [
            "/admin/en/preview/legal-advisor/mine/page/en",
            "/admin/en/site-at/2027-06-01t0900/en/units/legal-advisor",
        ];
        var before = _site.Cache.Now().Count;
        foreach (var preview in previews.Concat(previews))
        {
            using var answer = await author.Browser.Client.GetAsync(new Uri(preview, UriKind.Relative));
            Assert.Equal((preview, HttpStatusCode.OK), (preview, answer.StatusCode));
            Assert.True(answer.Headers.CacheControl?.NoStore, preview);
            Assert.NotEqual(shown, await answer.Content.ReadAsStringAsync());
            Assert.Equal(shown, await visitor.GetStringAsync(Page));
        }

        Assert.Equal(before, _site.Cache.Now().Count);
        using var stranger = await visitor.AskAsync(previews[0]);
        Assert.Equal(HttpStatusCode.Found, stranger.StatusCode);
    }

    private Task MoveAsync(string address) =>
        _site.EditAsync<Unit>(
            "legal-advisor",
            (unit, act) => unit.Publish(unit.Rename(address, french: null, act).Number, act)
        );

    private async Task AnswersAsync(string path, HttpStatusCode status)
    {
        using var answer = await AskAsync(path);
        Assert.Equal((path, status), (path, answer.StatusCode));
    }

    private Task<long> HitsAsync(string path) => _site.HitsAsync(async () => (await AskAsync(path)).Dispose());

    private async Task<HttpResponseMessage> AskAsync(string path, string? held = null)
    {
        using var visitor = _site.Visitor();
        visitor.DefaultRequestHeaders.TryAddWithoutValidation("If-None-Match", held);
        return await visitor.AskAsync(path);
    }
}
