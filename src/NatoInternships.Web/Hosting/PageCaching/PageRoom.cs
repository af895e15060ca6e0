using System.Collections.Concurrent;
using NatoInternships.Publishing;
using NatoInternships.Time;

namespace NatoInternships.Hosting.PageCaching;

/// <summary>Where a ready page stands. By plain HTTP a path may lead on to HTTPS: the scheme belongs to it.</summary>
public readonly record struct PageKey(string Path, bool IsHttps);

/// <summary>
/// The ready pages of one published catalogue on one day in Brussels, up to a number of bytes. What finds no place is
/// rendered again for each request; nothing is thrown out for it, so that nobody can empty the room by asking.
/// </summary>
public sealed class PageRoom(PublishedCatalogue? catalogue, DateOnly day, PageRoom? before)
{
    public const int LargestPage = 4 << 20;

    private const int Representations = 3;

    private readonly ConcurrentDictionary<PageKey, CachedPage> _pages = new();
    private readonly ConcurrentDictionary<PageKey, Lazy<Task<CachedPage>>> _packing = new();
    private readonly DateTime _start = BrusselsTime.StartOf(day);
    private readonly DateTime _end = BrusselsTime.StartOf(day.AddDays(1));
    private ConcurrentDictionary<PageKey, CachedPage>? _before = before?._pages;
    private long _bytes;

    /// <summary>How many bytes all pages may have together.</summary>
    public long Largest { get; init; } = 64L << 20;

    public PublishedCatalogue? Catalogue => catalogue;

    public int Count => _pages.Count;

    public long Bytes => Interlocked.Read(ref _bytes);

    /// <summary>Whether it is for this very catalogue, not one that is equal, at an instant (UTC) of its day.</summary>
    public bool IsOf(PublishedCatalogue? other, DateTime now) => ReferenceEquals(other, catalogue) && IsOf(now);

    public bool IsOf(DateTime now) => _start <= now && now < _end;

    public CachedPage? Find(PageKey key) => _pages.TryGetValue(key, out var page) ? page : null;

    public bool HasPlaceFor(int length) => length <= LargestPage && Bytes + ((long)Representations * length) <= Largest;

    /// <summary>
    /// Makes a page ready and keeps it. Packing takes long, so it is done once however many ask; and never for a page
    /// that is the same as before, as most are after a publication.
    /// </summary>
    public async Task<CachedPage> KeepAsync(PageKey key, Rendering rendering)
    {
        var packing = _packing.GetOrAdd(key, new Lazy<Task<CachedPage>>(() => Task.Run(() => Keep(key, rendering))));
        try
        {
            return await packing.Value;
        }
        finally
        {
            _packing.TryRemove(KeyValuePair.Create(key, packing));
        }
    }

    /// <summary>Lets go of the pages before these, which were held to be compared with.</summary>
    public void ForgetBefore() => _before = null;

    private CachedPage Keep(PageKey key, Rendering rendering)
    {
        if (Find(key) is { } ready)
            return ready;
        var page =
            _before?.GetValueOrDefault(key) is { } old && old.Rendering.IsSameAs(rendering)
                ? old
                : CachedPage.Of(rendering);
        if (Interlocked.Add(ref _bytes, page.Length) <= Largest)
            _pages[key] = page;
        else
            Interlocked.Add(ref _bytes, -page.Length);
        return page;
    }
}
