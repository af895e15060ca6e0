using System.Globalization;
using NatoInternships.Catalogue;

namespace NatoInternships.Guidance;

/// <summary>
/// The self-check's form as it came in the address: kept exactly as typed, so that nothing is lost when something
/// needs mending. Names are short because they stand in the address.
/// </summary>
public sealed class EligibilityForm
{
    /// <summary>The choice for a country that is not a member; no ISO country has this code.</summary>
    public const string OtherCountry = "ZZ";

    private const int Eldest = 1900;
    private static readonly string[] Names = ["d", "m", "y", "c", "s", "l"];

    /// <summary>Day, month and year of birth.</summary>
    public string? D { get; init; }

    public string? M { get; init; }

    public string? Y { get; init; }

    /// <summary>Citizenship: ISO 3166-1 alpha-2, or <see cref="OtherCountry"/>.</summary>
    public string? C { get; init; }

    /// <summary>Studies: <c>y1</c>, <c>y3</c>, <c>g0</c>, <c>g1</c>.</summary>
    public string? S { get; init; }

    /// <summary>Languages: <c>en</c>, <c>fr</c>, <c>both</c>, <c>none</c>.</summary>
    public string? L { get; init; }

    /// <summary>What was typed, by the names that stand in the address.</summary>
    public IEnumerable<(string Name, string? Value)> Values => Names.Zip([D, M, Y, C, S, L]);

    /// <summary>The form as it stands in an address; empty where nothing was typed.</summary>
    public QueryString Query =>
        Values
            .Where(pair => pair.Value is not null)
            .Aggregate(QueryString.Empty, (query, pair) => query.Add(pair.Name, pair.Value!));

    /// <summary>Whether an address holds the form at all, be it with every field empty.</summary>
    public static bool IsIn(IQueryCollection query) => Names.Any(query.ContainsKey);

    /// <summary>The complete answers, or the fields that need mending, in the form's order.</summary>
    public (EligibilityAnswers? Answers, IReadOnlyList<EligibilityField> Faults) Read(
        IReadOnlyList<Member> members,
        DateOnly today
    )
    {
        var born = Born(today);
        var member = members.FirstOrDefault(country => country.Code == C);
        var studies = Studies();
        var languages = Languages();
        List<EligibilityField> faults = [];
        if (born is null)
            faults.Add(EligibilityField.Born);
        if (member is null && C != OtherCountry)
            faults.Add(EligibilityField.Citizenship);
        if (studies is null)
            faults.Add(EligibilityField.Studies);
        if (languages is null)
            faults.Add(EligibilityField.Languages);
        return (
            faults.Count > 0 ? null : new EligibilityAnswers(born!.Value, member, studies!.Value, languages!.Value),
            faults
        );
    }

    private DateOnly? Born(DateOnly today)
    {
        if (
            !Number(Y, Eldest, today.Year, out var year)
            || !Number(M, 1, 12, out var month)
            || !Number(D, 1, DateTime.DaysInMonth(year, month), out var day)
        )
            return null;
        var born = new DateOnly(year, month, day);
        return born <= today ? born : null;
    }

    private RuleCase? Studies() =>
        S switch
        {
            "y1" => RuleCase.StudiesEarly,
            "y3" => RuleCase.StudiesAdvanced,
            "g0" => RuleCase.StudiesRecentDegree,
            "g1" => RuleCase.StudiesOlderDegree,
            _ => null,
        };

    private RuleCase? Languages() =>
        L switch
        {
            "en" => RuleCase.LanguageEnglish,
            "fr" => RuleCase.LanguageFrench,
            "both" => RuleCase.LanguageBoth,
            "none" => RuleCase.LanguageNeither,
            _ => null,
        };

    private static bool Number(string? text, int least, int most, out int number) =>
        int.TryParse(text?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out number)
        && number >= least
        && number <= most;
}

public enum EligibilityField
{
    Born,
    Citizenship,
    Studies,
    Languages,
}
