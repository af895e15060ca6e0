namespace NatoInternships.Tests.Hosting.PageCaching;

/// <summary>Which thread answers what, with the setting and without it.</summary>
public sealed class EventThreadPages(InlineSite inline, SocketSite usual)
    : IClassFixture<InlineSite>,
        IClassFixture<SocketSite>
{
    private const string Page = "/en/units/legal-advisor";
    private const int Asked = 30;

    private static readonly TimeSpan LongEnough = TimeSpan.FromMinutes(1);

    [UnixFact]
    public async Task A_connection_that_gets_ready_pages_is_heard_by_an_event_thread()
    {
        using var reader = inline.Reader();
        Assert.True(await OnEventThreadsAsync(inline, reader) > 0);
    }

    [Theory]
    [InlineData("https", 1)]
    [InlineData("https", 2)]
    public async Task With_TLS_the_thread_pool_answers(string scheme, int version)
    {
        using var reader = inline.Reader(scheme, version);
        Assert.Equal(0, await OnEventThreadsAsync(inline, reader));
    }

    [Fact]
    public async Task By_default_the_thread_pool_answers()
    {
        using var reader = usual.Reader();
        Assert.Equal(0, await OnEventThreadsAsync(usual, reader));
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("POST")]
    public async Task Actions_that_block_keep_no_ready_page_from_being_answered(string method)
    {
        using var gate = new ManualResetEventSlim();
        BlockedPages.Gate = gate;
        List<HttpClient> readers =
        [
            .. Enumerable.Range(0, 2 * Environment.ProcessorCount).Select(_ => inline.Reader()),
        ];
        using var other = inline.Reader();
        List<Task<HttpResponseMessage>> blocked = [];
        try
        {
            foreach (var reader in readers.Append(other))
                for (var number = 0; number < Asked; number++)
                    await reader.GetStringAsync(Page).WaitAsync(LongEnough);
            foreach (var reader in readers)
                blocked.Add(Send(reader, method));
            for (var number = 0; number < Asked; number++)
                await other.GetStringAsync(Page).WaitAsync(LongEnough);
            Assert.All(blocked, waiting => Assert.False(waiting.IsCompleted));
        }
        finally
        {
            gate.Set();
            foreach (var waiting in blocked)
                (await waiting).Dispose();
            readers.ForEach(reader => reader.Dispose());
        }
    }

    private static Task<HttpResponseMessage> Send(HttpClient reader, string method) =>
        reader.SendAsync(
            new HttpRequestMessage(new HttpMethod(method), new Uri("/en/blocked", UriKind.Relative))
            {
                Content = method == "POST" ? new ByteArrayContent(new byte[300_000]) : null,
            }
        );

    private static async Task<int> OnEventThreadsAsync(CachedSite site, HttpClient reader)
    {
        var count = 0;
        await site.HitsAsync(
            async () =>
            {
                for (var number = 0; number < Asked; number++)
                    await reader.GetStringAsync(Page);
            },
            // What counts is called by the thread that answers.
            () => count += Thread.CurrentThread.IsThreadPoolThread ? 0 : 1
        );
        return count;
    }
}
