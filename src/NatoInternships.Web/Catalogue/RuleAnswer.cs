using System.Text.Json;
using System.Text.Json.Serialization;

namespace NatoInternships.Catalogue;

/// <summary>
/// What the self-check tells people in one case of a rule. In its texts a word in braces, one of
/// <see cref="Placeholders"/>, stands for something of the person's own.
/// </summary>
/// <param name="Case">The case.</param>
/// <param name="Said">What the person answered, as it goes on after "You said".</param>
/// <param name="Says">What the rule says to that.</param>
/// <param name="Source">Where the rule comes from.</param>
/// <param name="Instead">What to do instead; null where the rule is met.</param>
public sealed record RuleAnswer(RuleCase Case, string Said, string Says, string Source, string? Instead = null)
{
    public static readonly IReadOnlyList<string> Placeholders =
    [
        "born",
        "age",
        "birthday",
        "closes",
        "year",
        "nextYear",
        "country",
        "count",
    ];

    /// <summary>The cases that do not have exactly one answer: while there are any, there is no self-check.</summary>
    public static IEnumerable<RuleCase> Open(IReadOnlyList<RuleAnswer> answers) =>
        Enum.GetValues<RuleCase>().Where(open => answers.Count(answer => answer.Case == open) != 1);
}

/// <summary>Each case that the rules of the programme know, rule by rule.</summary>
[JsonConverter(typeof(RuleCaseNames))]
public enum RuleCase
{
    AgeMet,

    /// <summary>The birthday lies within the month in which the call closes: the closing day decides.</summary>
    AgeClosingMonth,
    AgeLater,

    /// <summary>The birthday lies within the closing month of a later year.</summary>
    AgeLaterClosingMonth,
    CitizenshipMember,
    CitizenshipOther,
    StudiesEarly,
    StudiesAdvanced,
    StudiesRecentDegree,
    StudiesOlderDegree,
    LanguageEnglish,
    LanguageFrench,
    LanguageBoth,
    LanguageNeither,
}

/// <summary>The names of cases as files and documents have them, such as <c>age-met</c>.</summary>
public sealed class RuleCaseNames() : JsonStringEnumConverter<RuleCase>(Policy)
{
    private static JsonNamingPolicy Policy => JsonNamingPolicy.KebabCaseLower;

    public static string Of(RuleCase named) => Policy.ConvertName(named.ToString());
}
