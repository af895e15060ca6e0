using NatoInternships.Catalogue;
using NatoInternships.Languages;

namespace NatoInternships.Admin.Editing;

/// <summary>What stands above every page about one entry: its name, and where it stands in public.</summary>
public sealed record EntryHead(
    Language Language,
    Entry Entry,
    string Name,
    string? Acronym,
    string? LivePath,
    EntryTab Tab
)
{
    public string Key => Entry.Key;

    public static EntryHead Of(Entry entry, Language language, EntryTab tab)
    {
        var latest = entry.Readable(entry.Latest);
        var text = latest?.Text(language) is { Name.Length: > 0 } own ? own : latest?.Text(Language.English);
        return new EntryHead(
            language,
            entry,
            text?.Name ?? entry.Key,
            (text as UnitText)?.Acronym,
            entry.Readable(entry.LiveRevision) is { } live ? live.Path(language) ?? live.Path(Language.English) : null,
            tab
        );
    }
}

public enum EntryTab
{
    Edit,
    Publishing,
    History,
    French,
    PreviewLinks,
}
