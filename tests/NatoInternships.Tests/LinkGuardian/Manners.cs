using Microsoft.Extensions.Time.Testing;
using NatoInternships.LinkGuardian;

namespace NatoInternships.Tests.LinkGuardian;

/// <summary>A host is asked one thing at a time, with a pause between.</summary>
public sealed class Manners
{
    private readonly FakeTimeProvider _clock = new();

    [Fact]
    public async Task The_second_request_waits_a_second_after_the_first()
    {
        var pace = new HostPace(_clock);
        Assert.Equal(1, await pace.AskAsync("a.example", () => Task.FromResult(1), CancellationToken.None));
        var asked = false;
        var second = pace.AskAsync("A.example", () => Task.FromResult(asked = true), CancellationToken.None);
        _clock.Advance(TimeSpan.FromMilliseconds(999));
        Assert.False(asked);
        _clock.Advance(TimeSpan.FromMilliseconds(1));
        Assert.True(await second);
    }

    [Fact]
    public async Task A_request_waits_for_the_one_before_it_to_end()
    {
        var pace = new HostPace(_clock);
        var answer = new TaskCompletionSource<int>();
        var first = pace.AskAsync("a.example", () => answer.Task, CancellationToken.None);
        var asked = false;
        var second = pace.AskAsync("a.example", () => Task.FromResult(asked = true), CancellationToken.None);
        _clock.Advance(TimeSpan.FromMinutes(1));
        Assert.False(asked);
        answer.SetException(new IOException("cut off"));
        await Assert.ThrowsAsync<IOException>(() => first);
        _clock.Advance(HostPace.UsualPause);
        Assert.True(await second);
    }

    [Fact]
    public async Task Another_host_does_not_wait()
    {
        var pace = new HostPace(_clock);
        await pace.AskAsync("a.example", () => Task.FromResult(1), CancellationToken.None);
        Assert.Equal(2, await pace.AskAsync("b.example", () => Task.FromResult(2), CancellationToken.None));
    }
}
