namespace NatoInternships.ContentImport;

/// <summary>
/// What is wrong in a content folder: the file, the line (from 1), the field, and what was expected there.
/// </summary>
/// <param name="File">The path below the folder.</param>
/// <param name="Line">Counted from 1.</param>
/// <param name="Field">The field of the front matter, or the part of the file.</param>
/// <param name="Sentence">In English, as the command line says it; its format is the name of its translation.</param>
public sealed record ContentFault(string File, int Line, string Field, FormattableString Sentence)
{
    /// <summary>How many are named at a time: nobody reads more, and each is compared with all before it.</summary>
    public const int Most = 100;

    public string Expected => FormattableString.Invariant(Sentence);

    // Two sentences are the same when they say the same; a FormattableString compares by reference.
    public bool Equals(ContentFault? other) => other is not null && ToString() == other.ToString();

    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);

    public override string ToString() => $"{File}:{Line}: {Field}: {Expected}";
}
