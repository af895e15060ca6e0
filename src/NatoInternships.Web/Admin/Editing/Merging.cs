namespace NatoInternships.Admin.Editing;

/// <summary>
/// Brings two edits of the same revision together, field by field: what only one side changed is taken from there, and
/// what both changed differently is for a person to choose.
/// </summary>
/// <param name="Fields">The merged fields; where both sides differ, mine.</param>
/// <param name="Conflicts">The names of the fields to choose.</param>
public sealed record Merging(IReadOnlyDictionary<string, string> Fields, IReadOnlyList<string> Conflicts)
{
    public static Merging Of(IReadOnlyDictionary<string, string> before, IReadOnlyDictionary<string, string> mine, IReadOnlyDictionary<string, string> theirs)
    {
        string Text(IReadOnlyDictionary<string, string> fields, string name) => fields.GetValueOrDefault(name, "");
        var names = theirs.Keys.ToList();
        return new Merging(
            names.ToDictionary(name => name, name => Text(mine, name) == Text(before, name) ? Text(theirs, name) : Text(mine, name)),
            [.. names.Where(name => Text(mine, name) != Text(before, name) && Text(theirs, name) != Text(before, name) && Text(mine, name) != Text(theirs, name))]);
    }
}
