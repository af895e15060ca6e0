using System.Text.Json.Serialization;

namespace NatoInternships.Search;

/// <summary>What is offered while words are typed, with all that is said of it: the script has no words.</summary>
/// <param name="Status">How many there are, for those who do not see them.</param>
/// <param name="Groups">At most three, with seven lines in all.</param>
public sealed record SuggestionList(string Status, IReadOnlyList<SuggestionGroup> Groups);

/// <param name="Name">What its lines are.</param>
/// <param name="Lines">The closest first.</param>
public sealed record SuggestionGroup(string Name, IReadOnlyList<SuggestionLine> Lines);

/// <param name="Path">Where it leads.</param>
/// <param name="Plate">The acronym of a unit.</param>
/// <param name="Text">What it is called, with the letters that were typed.</param>
/// <param name="Note">What else is said of it.</param>
/// <param name="Kind">What it is, for those who do not see the group it stands in.</param>
public sealed record SuggestionLine(
    string Path,
    string? Plate,
    IReadOnlyList<Stretch> Text,
    string? Note,
    string? Kind = null
);

/// <summary>Made by the compiler, as nothing of it is looked at by name.</summary>
[JsonSerializable(typeof(SuggestionList))]
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull
)]
internal sealed partial class SuggestionsJson : JsonSerializerContext;
