namespace NatoInternships.Catalogue;

/// <summary>Who does something to the catalogue, when (UTC) and why. An import may replace only what an import wrote.</summary>
public sealed record Act(Origin Origin, string By, DateTime At, string Why)
{
    public const int LongestName = 256;
    public const int LongestReason = 1000;

    public static Act Import(DateTime at) => new(Origin.Import, "content import", at, "Imported from the content folder.");
}

public enum Origin
{
    Import,
    Person,
}
