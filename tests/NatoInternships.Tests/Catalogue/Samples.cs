using NatoInternships.Addresses;
using NatoInternships.Catalogue;

namespace NatoInternships.Tests.Catalogue;

/// <summary>Content and acts for tests; a test names only what it is about.</summary>
internal static class Samples
{
    public static Act Act(int day = 1, string by = "editor", string why = "Because.") =>
        new(Origin.Person, by, At(day), why);

    /// <summary>A day of November 2026, at noon UTC.</summary>
    public static DateTime At(int day) => new(2026, 11, day, 12, 0, 0, DateTimeKind.Utc);

    public static UnitContent Unit(
        string english = "legal-advisor",
        string? french = null,
        string name = "Office of the Legal Advisor"
    ) =>
        new()
        {
            Kind = UnitKind.Unit,
            Parent = "international-military-staff",
            Order = 1,
            Apply = ApplicationRoute.Headquarters,
            English = Text(english, name),
            French = french is null ? null : Text(french, "Bureau du conseiller juridique"),
        };

    public static GuidanceContent Guidance(
        GuidanceSection section = GuidanceSection.Guidance,
        string address = "how-to-apply"
    ) =>
        new()
        {
            Section = section,
            Order = 1,
            English = new GuidanceText
            {
                Name = "How to apply",
                Address = address,
                Lead = "Online.",
            },
        };

    /// <summary>A unit with a first revision, which nobody has published yet.</summary>
    public static Unit Draft(string english = "legal-advisor", string? french = null)
    {
        var unit = new Unit("legal-advisor");
        unit.Revise(Unit(english, french), Act());
        return unit;
    }

    /// <summary>A unit whose first revision is public since the first of the month.</summary>
    public static Unit Live(string english = "legal-advisor", string? french = null)
    {
        var unit = Draft(english, french);
        unit.Publish(1, Act());
        return unit;
    }

    private static UnitText Text(string address, string name) =>
        new()
        {
            Name = name,
            Address = address,
            Lead = "Legal advice.",
        };
}
