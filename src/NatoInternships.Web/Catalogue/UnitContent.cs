using System.Text.Json.Serialization;
using NatoInternships.Addresses;
using NatoInternships.Catalogue.Fields;
using NatoInternships.Languages;

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
    /// <summary>False where the name is this site's own translation.</summary>
    public bool OfficialName { get; init; } = true;

    public string? Acronym { get; init; }

    /// <summary>The name with the acronym, where the name does not hold it already.</summary>
    public override string Title =>
        Acronym is { } acronym && !Name.Contains(acronym, StringComparison.Ordinal) ? $"{Name} ({acronym})" : Name;

    /// <summary>Older and other names that people may search for.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    public string? Place { get; init; }

    /// <summary>Fields of study that fit, by this site's reading of the tasks.</summary>
    public IReadOnlyList<string> Fields { get; init; } = [];

    public IReadOnlyList<Fact> Facts { get; init; } = [];

    public IReadOnlyList<Link> Links { get; init; } = [];

    /// <summary>What became known after the as-of date, one sentence each.</summary>
    public IReadOnlyList<string> SinceThen { get; init; } = [];
}

/// <summary>Who takes the application: NATO Headquarters in its yearly call, or the body itself.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ApplicationRoute>))]
public enum ApplicationRoute
{
    Headquarters,
    Direct,
}
