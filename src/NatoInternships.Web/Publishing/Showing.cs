using System.Diagnostics.CodeAnalysis;

namespace NatoInternships.Publishing;

/// <summary>
/// What the public rooms show in this request: a catalogue and a time, and nothing else. By default the published
/// catalogue of this moment, taken once, so that a request sees one version to its end; a preview sets another.
/// </summary>
public sealed class Showing(CatalogueHolder holder, TimeProvider clock)
{
    /// <summary>Null until a catalogue was loaded for the first time.</summary>
    public PublishedCatalogue? Catalogue { get; private set; } = holder.Current;

    public TimeProvider Clock { get; private set; } = clock;

    /// <summary>Null on the public site.</summary>
    public Preview? Preview { get; private set; }

    /// <summary>
    /// Where a path of the site leads from here: a preview keeps some inside. Every link of a public view is made by
    /// it.
    /// </summary>
    [return: NotNullIfNotNull(nameof(path))]
    public string? Address(string? path) => path is null ? null : Catalogue?.Address(path) ?? path;

    public void Set(PublishedCatalogue catalogue, Preview preview)
    {
        Catalogue = catalogue;
        Preview = preview;
        if (preview.At is { } at)
            Clock = new StillClock(at);
    }
}

/// <summary>What a page that is not public says of itself.</summary>
/// <param name="Number">The revision that is laid over the catalogue; null where it is what an editor typed, or a
/// time.</param>
/// <param name="At">The instant (UTC) as of which the site is shown; null for a draft.</param>
/// <param name="Desk">Where at the desk it was opened from; null for a visitor with a link.</param>
public sealed record Preview(int? Number = null, DateTime? At = null, string? Desk = null);

/// <summary>A clock that stands at one instant (UTC).</summary>
internal sealed class StillClock(DateTime utc) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => new(utc);
}
