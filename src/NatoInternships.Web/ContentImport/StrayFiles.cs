namespace NatoInternships.ContentImport;

/// <summary>
/// What systems and programs leave beside content files, and the guide to the folder: passed over, and said.
/// </summary>
public static class StrayFiles
{
    private static readonly string[] Names = ["Thumbs.db", "desktop.ini", "README.md"];

    /// <param name="path">With forward slashes.</param>
    public static bool Has(string path)
    {
        var name = Path.GetFileName(path);
        return Names.Contains(name, StringComparer.OrdinalIgnoreCase)
            // Hidden files, those of a Macintosh among them; what Office opens; what editors keep.
            || (name.StartsWith('.') && name.Trim('.').Length > 0)
            || name.StartsWith("~$", StringComparison.Ordinal)
            || name.EndsWith('~')
            || path.Split('/')[0] == "__MACOSX";
    }
}
