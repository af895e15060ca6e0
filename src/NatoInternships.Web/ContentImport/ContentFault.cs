namespace NatoInternships.ContentImport;

/// <summary>What is wrong in a content folder: the file, the line (from 1), the field, and what was expected there.</summary>
public sealed record ContentFault(string File, int Line, string Field, string Expected)
{
    public override string ToString() => $"{File}:{Line}: {Field}: {Expected}";
}
