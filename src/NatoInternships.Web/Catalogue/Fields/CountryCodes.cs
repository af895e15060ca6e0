using System.Collections.Frozen;
using System.Globalization;

namespace NatoInternships.Catalogue.Fields;

/// <summary>The codes of countries (ISO 3166-1 alpha-2), as the framework knows them.</summary>
internal static class CountryCodes
{
    private const int Length = 2;

    private static readonly FrozenSet<string> Known = CultureInfo
        .GetCultures(CultureTypes.SpecificCultures)
        .Select(culture => new RegionInfo(culture.Name).TwoLetterISORegionName)
        .Where(code => code.Length == Length)
        .ToFrozenSet();

    public static bool Has(string code) => Known.Contains(code);
}
