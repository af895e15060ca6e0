using NatoInternships.Admin.Review;
using NatoInternships.Desk;
using NatoInternships.Languages;

namespace NatoInternships.Admin.SiteAt;

/// <summary>The chosen instant (UTC), null where none could be read, and what will have changed by then.</summary>
public sealed record SiteAtPage(
    Language Language,
    string Title,
    DateTime? At,
    Fault? Fault,
    IReadOnlyList<PlannedChange> Changes
) : DeskPage(Language, Title);

/// <summary>
/// An entry that becomes public, or is withdrawn, at an instant (UTC); and why it does not, where the timetable will
/// refuse it.
/// </summary>
public sealed record PlannedChange(DateTime At, string Key, string Name, bool Withdraws, Refusal? Refusal)
{
    public static PlannedChange Of(Foreseen foreseen, Language language)
    {
        var change = foreseen.Change;
        // An entry that cannot be read is still named, by its key.
        var content = change.Row.Readable();
        return new PlannedChange(
            change.At,
            change.Key,
            (content?.Text(language) ?? content?.Text(Language.English))?.Name ?? change.Key,
            change.Withdraws,
            foreseen.Refusal
        );
    }
}
