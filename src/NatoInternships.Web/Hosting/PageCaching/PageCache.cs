using System.Diagnostics.Metrics;
using NatoInternships.Publishing;
using NatoInternships.Time;

namespace NatoInternships.Hosting.PageCaching;

/// <summary>
/// Holds the ready pages of the catalogue that is public now, on this day in Brussels. Other pages than these cannot be
/// found: with the catalogue or the day, all of them go at once. Also counts, since a hit is not logged.
/// </summary>
public sealed class PageCache
{
    public const string Meter = "NatoInternships.PageCache";

    private readonly CatalogueHolder _holder;
    private readonly TimeProvider _clock;
    private readonly Counter<long> _hits;
    private readonly Counter<long> _kept;
    private readonly Lock _turning = new();
    private PageRoom? _room;

    /// <summary>The whole site, as a request from outside meets it.</summary>
    public RequestDelegate? Site { get; set; }

    public PageCache(CatalogueHolder holder, TimeProvider clock, IMeterFactory meters)
    {
        (_holder, _clock) = (holder, clock);
        var meter = meters.Create(Meter);
        _hits = meter.CreateCounter<long>("page_cache.hits", "{request}", "Requests that a ready page answered");
        _kept = meter.CreateCounter<long>("page_cache.kept", "{page}", "Pages that were rendered and made ready");
        meter.CreateObservableGauge("page_cache.size", () => _room?.Bytes ?? 0, "By", "Bytes of all ready pages");
    }

    /// <summary>The pages of this moment: of the very catalogue that a request sees now, and of no other.</summary>
    public PageRoom Now()
    {
        var room = Volatile.Read(ref _room);
        return room is not null && IsOfNow(room) ? room : Turn();
    }

    public bool IsOfNow(PageRoom room) => room.IsOf(_holder.Current, _clock.GetUtcNow().UtcDateTime);

    public bool IsOfToday(PageRoom room) => room.IsOf(_clock.GetUtcNow().UtcDateTime);

    public void CountHit() => _hits.Add(1);

    public void CountKept() => _kept.Add(1);

    // The holder is asked again inside, or a slow request would bring an older catalogue's pages back for a moment.
    private PageRoom Turn()
    {
        lock (_turning)
        {
            if (_room is null || !IsOfNow(_room))
                Volatile.Write(ref _room, new PageRoom(_holder.Current, _clock.Today(), _room));
            return _room!;
        }
    }
}
