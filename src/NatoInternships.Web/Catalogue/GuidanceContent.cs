using System.Text.Json.Serialization;
using NatoInternships.Addresses;
using NatoInternships.Catalogue.Fields;
using NatoInternships.Languages;
using NatoInternships.Time;

namespace NatoInternships.Catalogue;

/// <summary>What a guidance page says, or the introduction of one of the site's rooms.</summary>
public sealed record GuidanceContent : EntryContent
{
    public required GuidanceSection Section { get; init; }

    /// <summary>The rhythm of the yearly call, on the page about the year.</summary>
    public CallCycle? Cycle { get; init; }

    /// <summary>Past calls, on the page about the year.</summary>
    public IReadOnlyList<PastCall> Calls { get; init; } = [];

    /// <summary>The age that the programme asks for, on the page about who can apply.</summary>
    public int? MinimumAge { get; init; }

    public required GuidanceText English { get; init; }

    public GuidanceText? French { get; init; }

    [JsonIgnore]
    public override FieldTable Fields => PageFields.Table;

    public override GuidanceText? Text(Language language) => language == Language.English ? English : French;

    public override string? Path(Language language) =>
        Section != GuidanceSection.Intro && Text(language) is { } text
            ? PublicAddresses.Guidance(language, text.Address)
            : null;

    public override GuidanceContent WithAddresses(string? english, string? french) =>
        this with
        {
            English = English with { Address = english ?? English.Address },
            French = French is { } text ? text with { Address = french ?? text.Address } : null,
        };

    public override string ToDocument() => ContentDocument.Write(this);
}

public sealed record GuidanceText : EntryText
{
    /// <summary>The acronyms of a glossary.</summary>
    public IReadOnlyList<Term> Terms { get; init; } = [];

    /// <summary>NATO's member countries, whose citizens may apply.</summary>
    public IReadOnlyList<Member> Members { get; init; } = [];

    /// <summary>What the self-check answers in each case.</summary>
    public IReadOnlyList<RuleAnswer> Answers { get; init; } = [];

    /// <summary>
    /// Words that mean the same to the search, with commas between them; a row is about what the same row is about in
    /// the other language.
    /// </summary>
    public IReadOnlyList<string> Synonyms { get; init; } = [];
}

/// <summary>An intro has no page of its own: a room of the site (home, catalogue, search …) shows it.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<GuidanceSection>))]
public enum GuidanceSection
{
    Guidance,
    About,
    Intro,
}

public sealed record Term(string Acronym, string Meaning);

/// <summary><see cref="Code"/> is ISO 3166-1 alpha-2.</summary>
public sealed record Member(string Code, string Name);

/// <summary>
/// The months (1 to 12) of the yearly rhythm: the call opens and closes, final choices are made, and, in the year
/// after, interns start; a placement lasts <see cref="Months"/> months.
/// </summary>
public sealed record CallCycle(int Opens, int Closes, int Choices, IReadOnlyList<int> Starts, int Months)
{
    /// <summary>
    /// Whether the months exist and follow each other within a year. No line of the year can be drawn without.
    /// </summary>
    public bool IsSound =>
        Opens >= 1
        && Opens <= Closes
        && Closes <= Choices
        && Choices <= 12
        && Starts.Count > 0
        && Starts.All(month => month is >= 1 and <= 12)
        && Months >= 1;
}

/// <summary>A call of the past; a date is missing where no dated page gives it.</summary>
public sealed record PastCall(
    int Year,
    string Source,
    PartialDate? Opens = null,
    PartialDate? Closes = null,
    string? Note = null
);
