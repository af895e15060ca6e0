using System.Text.Json;
using NatoInternships.Languages;
using NatoInternships.Publishing;

namespace NatoInternships.Admin.SiteAt;

/// <summary>The chosen instant (UTC), null where none could be read, and what will have changed by then.</summary>
public sealed record SiteAtPage(Language Language, string Title, DateTime? At, Fault? Fault, IReadOnlyList<PlannedChange> Changes) : DeskPage(Language, Title);

/// <summary>An entry that becomes public, or is withdrawn, at an instant (UTC).</summary>
public sealed record PlannedChange(DateTime At, string Key, string Name, bool Withdraws)
{
    public static PlannedChange Of(PublicChange change, IReadOnlyList<LiveRow> rows, Language language)
    {
        var row = change.Row ?? rows.FirstOrDefault(live => live.Key == change.Key);
        return new PlannedChange(change.At, change.Key, NameOf(row, language) ?? change.Key, change.Document is null);
    }

    private static string? NameOf(LiveRow? row, Language language)
    {
        try
        {
            var content = row?.Read();
            return (content?.Text(language) ?? content?.Text(Language.English))?.Name;
        }
        catch (JsonException)
        {
            // An entry that cannot be read is still named, by its key.
            return null;
        }
    }
}
