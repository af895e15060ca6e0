using System.Text.Json.Serialization;
using NatoInternships.Addresses;
using NatoInternships.Catalogue.Fields;
using NatoInternships.Languages;
using NatoInternships.Time;

namespace NatoInternships.Catalogue;

/// <summary>What is said of a body, of one of its units, or of a programme beside the internships.</summary>
public sealed record UnitContent : EntryContent
{
    public required UnitKind Kind { get; init; }

    /// <summary>The key of the body a unit belongs to.</summary>
    public string? Parent { get; init; }

    public required ApplicationRoute Apply { get; init; }

    /// <summary>The page on which one applies, where it is known and lasting.</summary>
    public string? ApplyUrl { get; init; }

    /// <summary>The key of another body that shares this one, by a source.</summary>
    public string? SharedWith { get; init; }

    /// <summary>The date of the latest vacancy notice that was found; none where none was.</summary>
    public PartialDate? LatestNotice { get; init; }

    /// <summary>The closing date of the latest call of a body's own that was found.</summary>
    public PartialDate? LatestClosing { get; init; }

    /// <summary>The countries in which it is (ISO 3166-1 alpha-2); none where that is not known.</summary>
    public IReadOnlyList<string> Countries { get; init; } = [];

    public required UnitText English { get; init; }

    public UnitText? French { get; init; }

    [JsonIgnore]
    public override FieldTable Fields => UnitFields.Table;

    public override UnitText? Text(Language language) => language == Language.English ? English : French;

    public override string? Path(Language language) =>
        Text(language) is { } text ? PublicAddresses.Unit(language, Kind, text.Address) : null;

    public override UnitContent WithAddresses(string? english, string? french) =>
        this with
        {
            English = English with { Address = english ?? English.Address },
            French = French is { } text ? text with { Address = french ?? text.Address } : null,
        };

    public override string ToDocument() => ContentDocument.Write(this);
}

public sealed record UnitText : EntryText
{
    // Without " – NATO internships", the longer of the site's two names.
    private const int LongestOwnTitle = LongestTitle - 19;

    /// <summary>False where the name is this site's own translation.</summary>
    public bool OfficialName { get; init; } = true;

    public string? Acronym { get; init; }

    /// <summary>
    /// The name with the acronym, where the name does not hold it already; the name alone, or the short one, where
    /// search engines would cut it off.
    /// </summary>
    public override string Title =>
        new[] { WithAcronym(Name), Name, WithAcronym(ShortName) }.FirstOrDefault(title =>
            title.Length <= LongestOwnTitle
        )
        ?? ShortName;

    /// <summary>Older and other names that people may search for.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    public string? Place { get; init; }

    /// <summary>What is done there in one line, for lists; the lead stands in where it is left out.</summary>
    public string? Line { get; init; }

    /// <summary>What interns do, one task each.</summary>
    public IReadOnlyList<Duty> Tasks { get; init; } = [];

    /// <summary>What interns bring, one skill each.</summary>
    public IReadOnlyList<Duty> Skills { get; init; } = [];

    /// <summary>Fields of study that fit, by this site's reading of the tasks.</summary>
    public IReadOnlyList<string> Fields { get; init; } = [];

    /// <summary>What may draw people there, each with its reason.</summary>
    public IReadOnlyList<Interest> Interests { get; init; } = [];

    public IReadOnlyList<Fact> Facts { get; init; } = [];

    public IReadOnlyList<Link> Links { get; init; } = [];

    /// <summary>What became known after the as-of date, one sentence each.</summary>
    public IReadOnlyList<string> SinceThen { get; init; } = [];

    /// <summary>What was looked for and not found, a word or two each.</summary>
    public IReadOnlyList<string> NotFound { get; init; } = [];

    private string WithAcronym(string name) =>
        Acronym is { } acronym && !name.Contains(acronym, StringComparison.Ordinal) ? $"{name} ({acronym})" : name;
}

/// <summary>
/// A task or a skill, with the date of the page or notice that names it; without one it is this site's own reading of
/// what the unit does.
/// </summary>
public sealed record Duty(string Text, PartialDate? Date = null);

/// <summary>An interest that several units may have, and why this one has it, as the end of a sentence.</summary>
public sealed record Interest(string Name, string Because);

/// <summary>Who takes the application: NATO Headquarters in its yearly call, or the body itself.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ApplicationRoute>))]
public enum ApplicationRoute
{
    Headquarters,
    Direct,
}
