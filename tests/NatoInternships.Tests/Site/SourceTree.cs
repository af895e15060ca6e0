namespace NatoInternships.Tests.Site;

/// <summary>The repository this build came from.</summary>
internal static class SourceTree
{
    public static string Root { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    /// <summary>The site's files with one of these endings, as paths below its project, and their text.</summary>
    public static IEnumerable<(string Path, string Text)> Site(params string[] endings) =>
        Below(Path.Combine("src", "NatoInternships.Web"), endings);

    /// <summary>
    /// The files of a folder with one of these endings, as paths below it with forward slashes, and their text.
    /// </summary>
    public static IEnumerable<(string Path, string Text)> Below(string folder, params string[] endings)
    {
        var whole = Path.Combine(Root, folder);
        return Directory
            .EnumerateFiles(whole, "*", SearchOption.AllDirectories)
            .Select(file => (Path: Path.GetRelativePath(whole, file).Replace('\\', '/'), File: file))
            .Where(found => !found.Path.Split('/').Any(part => part is "bin" or "obj"))
            .Where(found => endings.Any(ending => found.Path.EndsWith(ending, StringComparison.Ordinal)))
            .Select(found => (found.Path, File.ReadAllText(found.File)));
    }

    private static string Find(DirectoryInfo? folder) =>
        folder is null ? throw new DirectoryNotFoundException("NatoInternships.sln is in no folder above the tests.")
        : File.Exists(Path.Combine(folder.FullName, "NatoInternships.sln")) ? folder.FullName
        : Find(folder.Parent);
}
