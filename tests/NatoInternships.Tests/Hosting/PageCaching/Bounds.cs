using System.Net;
using NatoInternships.Hosting.PageCaching;
using NatoInternships.Tests.Site;
using NatoInternships.Time;

namespace NatoInternships.Tests.Hosting.PageCaching;

/// <summary>What takes no place among the ready pages, and how much place there is.</summary>
public sealed class Bounds(CachedSite site) : IClassFixture<CachedSite>
{
    private readonly CachedSite _site = site.Restored();

    [Theory]
    [InlineData("/")]
    [InlineData("/EN")]
    [InlineData("/en/")]
    [InlineData("/en/no-such-page")]
    [InlineData("/en/units/no-such-unit")]
    [InlineData("/en/catalogue?field=law")]
    [InlineData("/en?utm_source=poster")]
    [InlineData("/en/compare?unit=legal-advisor")]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    [InlineData("/error/404")]
    [InlineData("/site.css")]
    [InlineData("/admin")]
    [InlineData("/admin/en")]
    [InlineData("/admin/en/sign-in")]
    [InlineData("/preview/en/a-secret")]
    [InlineData("/en/with-a-cookie")]
    [InlineData("/en", "POST")]
    [InlineData("/en", "OPTIONS")]
    [InlineData("/en/catalogue", "DELETE")]
    public async Task It_is_answered_anew_and_takes_no_place(string path, string method = "GET")
    {
        using var visitor = _site.Visitor();
        var before = _site.Cache.Now().Count;
        using var first = await visitor.AskAsync(path, new HttpMethod(method));
        var hits = await _site.HitsAsync(async () =>
        {
            using var second = await visitor.AskAsync(path, new HttpMethod(method));
            Assert.Equal(first.StatusCode, second.StatusCode);
        });
        Assert.Equal((0, before), (hits, _site.Cache.Now().Count));
    }

    [Fact]
    public async Task The_desk_s_first_page_is_kept_nowhere_for_whoever_is_signed_in()
    {
        using var author = await _site.JoinAsync();
        var before = _site.Cache.Now().Count;
        Assert.Equal(HttpStatusCode.OK, (await author.Browser.GetAsync("/admin/en")).Status);
        Assert.Equal(HttpStatusCode.OK, (await author.Browser.GetAsync("/admin/en")).Status);
        Assert.Equal(before, _site.Cache.Now().Count);
    }

    [Fact]
    public async Task A_page_with_a_cookie_is_each_reader_s_own()
    {
        using var visitor = _site.Visitor();
        foreach (var _ in new[] { 1, 2 })
        {
            using var answer = await visitor.AskAsync("/en/with-a-cookie");
            Assert.Equal("For one reader.", await answer.Content.ReadAsStringAsync());
            Assert.True(answer.Headers.Contains("Set-Cookie"));
            Assert.True(answer.Headers.CacheControl?.NoStore);
            Assert.Null(answer.Headers.ETag);
        }
    }

    [Fact]
    public async Task A_reader_with_a_cookie_gets_the_same_page()
    {
        using var visitor = _site.Visitor();
        var page = await visitor.GetStringAsync("/en");
        visitor.DefaultRequestHeaders.Add("Cookie", "session=mine");
        Assert.Equal(1, await _site.HitsAsync(async () => Assert.Equal(page, await visitor.GetStringAsync("/en"))));
    }

    [Fact]
    public async Task Made_up_addresses_take_no_memory()
    {
        using var visitor = _site.Visitor();
        (await visitor.AskAsync("/en")).Dispose();
        var before = (_site.Cache.Now().Count, _site.Cache.Now().Bytes);
        for (var number = 0; number < 50; number++)
        {
            (await visitor.AskAsync($"/en/{number}")).Dispose();
            (await visitor.AskAsync($"/en/catalogue?field={number}")).Dispose();
            (await visitor.AskAsync($"/en?{number}")).Dispose();
        }

        Assert.Equal(before, (_site.Cache.Now().Count, _site.Cache.Now().Bytes));
    }

    [Fact]
    public async Task A_full_room_keeps_what_it_has_and_takes_no_more()
    {
        var room = new PageRoom(catalogue: null, _site.Clock.Today(), before: null) { Largest = 10_000 };
        var random = new Random(1);
        for (var number = 0; number < 20; number++)
        {
            var body = new byte[3_000];
            random.NextBytes(body);
            var key = new PageKey($"/en/{number}", IsHttps: true);
            var page = await room.KeepAsync(key, new Rendering(body, []));
            Assert.Equal(body, page.Rendering.Body);
        }

        Assert.Equal((3, 9_000), (room.Count, room.Bytes));
        Assert.NotNull(room.Find(new PageKey("/en/0", IsHttps: true)));
        Assert.False(room.HasPlaceFor(3_000));
        Assert.False(new PageRoom(null, _site.Clock.Today(), null).HasPlaceFor(PageRoom.LargestPage + 1));
    }

    [Fact]
    public async Task However_many_ask_at_once_a_page_is_packed_once()
    {
        var room = new PageRoom(catalogue: null, _site.Clock.Today(), before: null);
        var key = new PageKey("/en", IsHttps: true);
        var pages = await Task.WhenAll(
            Enumerable.Range(0, 20).Select(_ => room.KeepAsync(key, new Rendering(new byte[50_000], [])))
        );
        Assert.Single(pages.Distinct());
    }

    [Fact]
    public async Task A_page_that_is_as_before_is_not_packed_again()
    {
        var key = new PageKey("/en", IsHttps: true);
        var before = new PageRoom(catalogue: null, _site.Clock.Today(), before: null);
        var page = await before.KeepAsync(key, new Rendering([1, 2, 3], [new("Content-Type", "text/html")]));
        var room = new PageRoom(catalogue: null, _site.Clock.Today().AddDays(1), before);
        Assert.Null(room.Find(key));
        Assert.Same(page, await room.KeepAsync(key, new Rendering([1, 2, 3], [new("Content-Type", "text/html")])));
        var other = new PageRoom(catalogue: null, _site.Clock.Today().AddDays(1), before);
        Assert.NotSame(page, await other.KeepAsync(key, new Rendering([1, 2, 4], [new("Content-Type", "text/html")])));
    }
}
