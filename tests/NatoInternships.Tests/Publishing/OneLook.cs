using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NatoInternships.Catalogue;
using NatoInternships.Database;
using NatoInternships.Publishing;

namespace NatoInternships.Tests.Publishing;

/// <summary>The watch looks once at a time, and never goes back.</summary>
public sealed class OneLook : IDisposable
{
    private readonly OutageSite _site = new();

    [Fact]
    public async Task An_older_version_never_takes_the_place_of_a_newer_one()
    {
        var holder = _site.Services.GetRequiredService<CatalogueHolder>();
        var newer = holder.Current;
        await using (var scope = _site.Services.CreateAsyncScope())
            await scope
                .ServiceProvider.GetRequiredService<CatalogueContext>()
                .Versions.ExecuteUpdateAsync(row => row.SetProperty(version => version.Number, 0));
        await _site.LookAsync();
        Assert.Same(newer, holder.Current);
    }

    [Fact]
    public async Task A_second_look_waits_for_the_first()
    {
        var watch = _site.Services.GetRequiredService<CatalogueWatch>();
        var silence = _site.Silence = new TaskCompletionSource();
        var first = watch.LookAsync(CancellationToken.None);
        _site.Silence = null;
        // The database would answer this one at once.
        var second = watch.LookAsync(CancellationToken.None);
        Assert.False(second.IsCompleted);
        silence.SetResult();
        await first;
        await second;
        Assert.True(_site.Services.GetRequiredService<CatalogueHolder>().DatabaseAnswers);
    }

    public void Dispose() => _site.Dispose();
}
