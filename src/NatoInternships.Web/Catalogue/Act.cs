namespace NatoInternships.Catalogue;

/// <summary>
/// Who does something to the catalogue, when (UTC) and why. An import may replace only what an import wrote.
/// </summary>
/// <param name="Origin">Whether a person acts, or an import.</param>
/// <param name="By">The name of who acts, as it is now.</param>
/// <param name="At">When (UTC).</param>
/// <param name="Why">The reason given, or a <see cref="Reason"/>; may be empty.</param>
/// <param name="ById">The editor who acts; null where none does.</param>
public sealed record Act(Origin Origin, string By, DateTime At, string Why, Guid? ById = null)
{
    public const int LongestName = 256;
    public const int LongestReason = 1000;

    /// <summary>What acts when a content folder is imported.</summary>
    public const string ImportName = "content import";

    /// <summary>What acts when something planned is due.</summary>
    public const string TimetableName = "timetable";

    public static Act Import(DateTime at) =>
        new(Origin.Import, ImportName, at, new Reason(ReasonKind.ContentImported).ToString());

    /// <summary>What the site itself does when its time has come.</summary>
    public static Act Timetable(DateTime at) => new(Origin.Person, TimetableName, at, "");
}

public enum Origin
{
    Import,
    Person,
}
