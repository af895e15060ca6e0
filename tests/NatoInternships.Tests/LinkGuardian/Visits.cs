using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Connections.Features;
using Microsoft.AspNetCore.Http;
using NatoInternships.LinkGuardian;

namespace NatoInternships.Tests.LinkGuardian;

/// <summary>What a visit finds, and where it refuses to go.</summary>
public sealed class Visits
{
    [Theory]
    [InlineData(200, null)]
    [InlineData(204, null)]
    [InlineData(404, LinkProblem.NotFound)]
    [InlineData(410, LinkProblem.NotFound)]
    [InlineData(401, LinkProblem.Refused)]
    [InlineData(403, LinkProblem.Refused)]
    [InlineData(429, LinkProblem.Refused)]
    [InlineData(451, LinkProblem.Refused)]
    [InlineData(999, LinkProblem.Refused)]
    [InlineData(500, LinkProblem.Failed)]
    [InlineData(503, LinkProblem.Failed)]
    [InlineData(304, LinkProblem.Failed)]
    public async Task An_answer_tells_what_is_wrong(int status, LinkProblem? problem)
    {
        await using var network = new StandInNetwork(context => Answer(context, status));
        Assert.Equal(new LinkVisit(status, problem), await network.VisitAsync("http://a.example/page"));
    }

    [Fact]
    public async Task HEAD_is_enough_where_it_is_answered()
    {
        await using var network = new StandInNetwork(context => Answer(context, 200));
        await network.VisitAsync("http://a.example/page");
        Assert.Equal(["HEAD a.example/page"], network.Asked);
        Assert.Equal(
            ["Mozilla/5.0 (compatible; NatoInternships-LinkGuardian; +https://internships.example.org)"],
            network.Agents
        );
    }

    [Theory]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(405)]
    [InlineData(501)]
    public async Task Where_HEAD_is_refused_GET_decides(int status)
    {
        await using var network = new StandInNetwork(context =>
            Answer(context, context.Request.Method == "HEAD" ? status : 200)
        );
        Assert.Equal(new LinkVisit(200, null), await network.VisitAsync("http://a.example/"));
        Assert.Equal(["HEAD a.example/", "GET a.example/"], network.Asked);
    }

    [Theory]
    [InlineData("reset")]
    [InlineData("garbage")]
    [InlineData("500")]
    public async Task Where_HEAD_breaks_GET_decides(string how)
    {
        await using var network = new StandInNetwork(async context =>
        {
            if (context.Request.Method != "HEAD")
                await Answer(context, 200);
            else if (how == "reset")
                context.Abort();
            else if (how == "500")
                await Answer(context, 500);
            else
                await GarbageAsync(context);
        });
        Assert.Equal(new LinkVisit(200, null), await network.VisitAsync("http://a.example/"));
    }

    [Fact]
    public async Task Where_HEAD_is_led_astray_GET_begins_anew()
    {
        await using var network = new StandInNetwork(context =>
            context.Request.Path == "/gone" ? Answer(context, 404)
            : context.Request.Method == "HEAD" ? Redirect(context, 302, "/gone")
            : Answer(context, 200)
        );
        Assert.Equal(new LinkVisit(200, null), await network.VisitAsync("http://a.example/"));
        Assert.Equal(["HEAD a.example/", "HEAD a.example/gone", "GET a.example/"], network.Asked);
    }

    [Fact]
    public async Task A_page_that_asks_for_its_cookie_again_and_again_is_not_told_broken()
    {
        await using var network = new StandInNetwork(context =>
        {
            context.Response.Headers.SetCookie = "seen=1";
            return Redirect(context, 302, "/");
        });
        var visit = await network.VisitAsync("http://a.example/");
        var check = new LinkCheck("http://a.example/");
        check.Record(visit, DateTime.UnixEpoch);
        check.Record(visit, DateTime.UnixEpoch.AddDays(1));
        Assert.Equal((false, true), (check.IsBroken, check.IsUncertain));
    }

    [Fact]
    public async Task A_server_that_has_had_enough_is_not_asked_again()
    {
        await using var network = new StandInNetwork(context => Answer(context, 429));
        await network.VisitAsync("http://a.example/");
        Assert.Single(network.Asked);
    }

    [Fact]
    public async Task An_endless_body_is_not_read()
    {
        await using var network = new StandInNetwork(async context =>
        {
            context.Response.StatusCode = context.Request.Method == "HEAD" ? 405 : 200;
            while (context.Request.Method == "GET" && !context.RequestAborted.IsCancellationRequested)
                await context.Response.WriteAsync(new string('a', 10_000), context.RequestAborted);
        });
        Assert.Equal(200, (await network.VisitAsync("http://a.example/")).Status);
    }

    [Theory]
    [InlineData(301, "http://b.example/new")]
    [InlineData(308, "http://b.example/new")]
    [InlineData(302, null)]
    [InlineData(303, null)]
    [InlineData(307, null)]
    public async Task Only_a_move_for_good_is_remembered(int status, string? movedTo)
    {
        await using var network = new StandInNetwork(context =>
            context.Request.Host.Host == "a.example"
                ? Redirect(context, status, "http://b.example/new#part")
                : Answer(context, 200)
        );
        Assert.Equal(new LinkVisit(200, null, movedTo), await network.VisitAsync("http://a.example/old"));
    }

    [Fact]
    public async Task A_move_counts_as_far_as_it_is_for_good()
    {
        await using var network = new StandInNetwork(context =>
            context.Request.Path.Value switch
            {
                "/1" => Redirect(context, 301, "/2"),
                "/2" => Redirect(context, 302, "/3"),
                "/3" => Redirect(context, 301, "/4"),
                _ => Answer(context, 200),
            }
        );
        Assert.Equal("http://a.example/2", (await network.VisitAsync("http://a.example/1")).MovedTo);
    }

    [Fact]
    public async Task A_move_to_a_page_that_is_not_there_is_no_new_address()
    {
        await using var network = new StandInNetwork(context =>
            context.Request.Path == "/old" ? Redirect(context, 301, "/gone") : Answer(context, 404)
        );
        Assert.Equal(new LinkVisit(404, LinkProblem.NotFound), await network.VisitAsync("http://a.example/old"));
    }

    [Theory]
    [InlineData(5, null)]
    [InlineData(6, LinkProblem.TooManyRedirects)]
    public async Task Five_redirects_are_followed_and_no_more(int redirects, LinkProblem? problem)
    {
        await using var network = new StandInNetwork(context =>
        {
            var step = int.Parse(context.Request.Path.Value![1..], System.Globalization.CultureInfo.InvariantCulture);
            return step < redirects ? Redirect(context, 302, $"/{step + 1}") : Answer(context, 200);
        });
        Assert.Equal(problem, (await network.VisitAsync("http://a.example/0")).Problem);
        Assert.Equal(6, network.Asked.Count);
    }

    [Theory]
    [InlineData("http://127.0.0.1/")]
    [InlineData("http://2130706433/")]
    [InlineData("http://0x7f.1/")]
    [InlineData("http://[::1]/")]
    [InlineData("http://[::ffff:169.254.169.254]/latest/meta-data")]
    [InlineData("https://192.168.1.1/")]
    [InlineData("http://inside.example/")]
    [InlineData("http://both-inside.example/")]
    public async Task A_private_address_is_never_connected_to(string address)
    {
        await using var network = new StandInNetwork(context => Answer(context, 200));
        network.Names["inside.example"] = () => [IPAddress.Parse("10.1.2.3")];
        network.Names["both-inside.example"] = () => [IPAddress.IPv6Loopback, IPAddress.Parse("172.16.0.1")];
        Assert.Equal(new LinkVisit(null, LinkProblem.PrivateAddress), await network.VisitAsync(address));
        Assert.Empty(network.Connected);
    }

    [Theory]
    [InlineData("http://127.0.0.1/", LinkProblem.PrivateAddress)]
    [InlineData("http://inside.example/", LinkProblem.PrivateAddress)]
    [InlineData("//inside.example/", LinkProblem.PrivateAddress)]
    [InlineData("http://public.example:6379/", LinkProblem.NotVisited)]
    [InlineData("file:///etc/passwd", LinkProblem.NotVisited)]
    [InlineData("gopher://public.example/", LinkProblem.NotVisited)]
    public async Task A_redirect_is_judged_like_the_first_address(string target, LinkProblem problem)
    {
        await using var network = new StandInNetwork(context => Redirect(context, 302, target));
        network.Names["inside.example"] = () => [IPAddress.Parse("192.168.0.10")];
        Assert.Equal(new LinkVisit(null, problem), await network.VisitAsync("http://a.example/"));
        Assert.Equal(StandInNetwork.Somewhere, Assert.Single(network.Connected).Address);
    }

    [Fact]
    public async Task Of_a_host_s_addresses_only_the_public_ones_are_used()
    {
        await using var network = new StandInNetwork(context => Answer(context, 200));
        network.Names["mixed.example"] = () => [IPAddress.Loopback, IPAddress.Parse("93.184.215.15")];
        Assert.Null((await network.VisitAsync("http://mixed.example/")).Problem);
        Assert.Equal(new IPEndPoint(IPAddress.Parse("93.184.215.15"), 80), Assert.Single(network.Connected));
    }

    [Fact]
    public async Task A_name_that_answers_otherwise_the_second_time_gains_nothing()
    {
        var lookups = 0;
        await using var network = new StandInNetwork(context => Answer(context, 405));
        network.Names["rebinding.example"] = () => [lookups++ == 0 ? StandInNetwork.Somewhere : IPAddress.Loopback];
        await network.VisitAsync("http://rebinding.example/");
        Assert.All(network.Connected, connected => Assert.Equal(StandInNetwork.Somewhere, connected.Address));
        Assert.Equal(network.Connected.Count, Math.Min(lookups, 1));
    }

    [Fact]
    public async Task A_host_without_an_address_is_unreachable()
    {
        await using var network = new StandInNetwork(context => Answer(context, 200));
        network.Names["nowhere.example"] = () => throw new SocketException((int)SocketError.HostNotFound);
        Assert.Equal(new LinkVisit(null, LinkProblem.Unreachable), await network.VisitAsync("http://nowhere.example/"));
    }

    [Fact]
    public async Task A_server_that_speaks_no_TLS_has_no_secure_connection()
    {
        await using var network = new StandInNetwork(context => Answer(context, 200));
        Assert.Equal(new LinkVisit(null, LinkProblem.Tls), await network.VisitAsync("https://a.example/"));
    }

    [Fact]
    public async Task A_server_that_takes_longer_than_ten_seconds_is_unreachable()
    {
        var asked = new SemaphoreSlim(0);
        await using var network = new StandInNetwork(async context =>
        {
            asked.Release();
            await Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
        });
        var visit = network.VisitAsync("http://a.example/");
        // HEAD, then GET.
        for (var request = 0; request < 2; request++)
        {
            await asked.WaitAsync();
            network.Clock.Advance(TimeSpan.FromSeconds(9));
            Assert.False(visit.IsCompleted);
            network.Clock.Advance(TimeSpan.FromSeconds(1));
        }

        Assert.Equal(new LinkVisit(null, LinkProblem.Unreachable), await visit);
    }

    [Fact]
    public async Task A_visit_that_is_called_off_finds_nothing()
    {
        using var stop = new CancellationTokenSource();
        await using var network = new StandInNetwork(async context =>
        {
            await stop.CancelAsync();
            await Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
        });
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            network.VisitAsync("http://a.example/", stop.Token)
        );
    }

    [Fact]
    public async Task A_server_that_never_answers_HEAD_is_asked_with_GET()
    {
        var asked = new TaskCompletionSource();
        await using var network = new StandInNetwork(async context =>
        {
            if (context.Request.Method != "HEAD")
                return;
            asked.TrySetResult();
            await Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
        });
        var visit = network.VisitAsync("http://a.example/");
        await asked.Task;
        network.Clock.Advance(TimeSpan.FromSeconds(10));
        Assert.Equal(new LinkVisit(200, null), await visit);
    }

    // What no HTTP begins with, instead of an answer.
    private static async Task GarbageAsync(HttpContext context)
    {
        var transport = context.Features.Get<IConnectionTransportFeature>()!.Transport.Output;
        await transport.WriteAsync("not HTTP at all\r\n\r\n"u8.ToArray());
        context.Abort();
    }

    private static Task Answer(HttpContext context, int status)
    {
        context.Response.StatusCode = status;
        return Task.CompletedTask;
    }

    private static Task Redirect(HttpContext context, int status, string target)
    {
        context.Response.Headers.Location = target;
        return Answer(context, status);
    }
}
