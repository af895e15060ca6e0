using System.Collections.Immutable;
using NatoInternships.Addresses;
using NatoInternships.Catalogue;
using NatoInternships.Markdown;
using NatoInternships.Time;

namespace NatoInternships.Publishing;

/// <summary>
/// What a public page may know of an entry: its texts as safe markup, its path in this language and its twin's.
/// </summary>
public abstract class PublishedEntry
{
    private protected PublishedEntry(RenderedFrom from, EntryText text, string? otherPath, MarkdownWriter writer)
    {
        var entry = from.Entry;
        From = from;
        Key = entry.Key;
        Name = text.Name;
        ShortName = text.ShortName;
        Title = text.Title;
        Lead = text.Lead;
        Order = entry.Content.Order;
        AsOf = entry.Content.AsOf;
        Sources = text.Sources;
        Summary = writer.Write(text.Summary);
        Detail = writer.Write(text.Detail);
        OtherPath = otherPath;
        ChangedAt = entry.LiveSince;
        RetiredAt = entry.RetiredAt;
    }

    /// <summary>What it was rendered from.</summary>
    internal RenderedFrom From { get; }

    public string Key { get; }

    public string Name { get; }

    public string ShortName { get; }

    /// <inheritdoc cref="EntryText.Title"/>
    public string Title { get; }

    public string Lead { get; }

    public int Order { get; }

    public PartialDate? AsOf { get; }

    public IReadOnlyList<Source> Sources { get; }

    public RenderedText Summary { get; }

    public RenderedText Detail { get; }

    /// <summary>The path of the same entry in the other language; null where it has none.</summary>
    public string? OtherPath { get; }

    /// <summary>When this entry last changed in public (UTC).</summary>
    public DateTime ChangedAt { get; }

    /// <summary>
    /// Since when (UTC) it has been kept for reference only: a page with a notice, in no list. Null while it is
    /// current.
    /// </summary>
    public DateTime? RetiredAt { get; }
}

public sealed class PublishedUnit : PublishedEntry
{
    internal PublishedUnit(RenderedFrom from, EntryText text, string? otherPath, MarkdownWriter writer)
        : base(from, text, otherPath, writer) { }

    public required string Path { get; init; }

    public required UnitKind Kind { get; init; }

    /// <summary>The key of the body it belongs to.</summary>
    public required string? Parent { get; init; }

    public required ApplicationRoute Apply { get; init; }

    public required string? ApplyUrl { get; init; }

    /// <summary>The key of another body that shares it.</summary>
    public required string? SharedWith { get; init; }

    public required string? Acronym { get; init; }

    public required bool OfficialName { get; init; }

    /// <summary>
    /// Whether the name is this site's own translation; a name that is the same in both languages is none.
    /// </summary>
    public bool IsTranslatedName => !OfficialName && OtherName?.Name != Name;

    public required IReadOnlyList<string> Aliases { get; init; }

    public required string? Place { get; init; }

    /// <summary>One line for lists; the lead where none was written.</summary>
    public required string Line { get; init; }

    public required IReadOnlyList<Duty> Tasks { get; init; }

    public required IReadOnlyList<Duty> Skills { get; init; }

    /// <summary>What was looked for and not found.</summary>
    public required IReadOnlyList<string> NotFound { get; init; }

    /// <summary>The date of the latest vacancy notice that was found.</summary>
    public required PartialDate? LatestNotice { get; init; }

    /// <summary>The closing date of the latest call of the body's own that was found.</summary>
    public required PartialDate? LatestClosing { get; init; }

    /// <inheritdoc cref="UnitContent.Countries"/>
    public required IReadOnlyList<string> Countries { get; init; }

    public required IReadOnlyList<string> Fields { get; init; }

    public required IReadOnlyList<Fact> Facts { get; init; }

    public required IReadOnlyList<Link> Links { get; init; }

    public required IReadOnlyList<string> SinceThen { get; init; }

    /// <summary>The name in the other language, and whether it is official there.</summary>
    public required (string Name, bool Official)? OtherName { get; init; }

    /// <summary>The slugs of its fields of study, in their order.</summary>
    public required ImmutableArray<string> FieldSlugs { get; init; }

    public required IReadOnlyList<Interest> Interests { get; init; }

    /// <summary>The slugs of its interests, in their order.</summary>
    public required ImmutableArray<string> InterestSlugs { get; init; }

    public bool HasDetail => !Detail.IsEmpty;

    public string Anchor => Path[(Path.LastIndexOf('/') + 1)..];
}

public sealed class PublishedPage : PublishedEntry
{
    internal PublishedPage(RenderedFrom from, EntryText text, string? otherPath, MarkdownWriter writer)
        : base(from, text, otherPath, writer) { }

    /// <summary>Null for the introduction of a room, which has no page of its own.</summary>
    public required string? Path { get; init; }

    public required GuidanceSection Section { get; init; }

    public required CallCycle? Cycle { get; init; }

    public required IReadOnlyList<PastCall> Calls { get; init; }

    public required IReadOnlyList<Term> Terms { get; init; }

    public required IReadOnlyList<Member> Members { get; init; }

    public required int? MinimumAge { get; init; }

    public required IReadOnlyList<RuleAnswer> Answers { get; init; }

    /// <inheritdoc cref="GuidanceText.Synonyms"/>
    public required IReadOnlyList<string> Synonyms { get; init; }
}
