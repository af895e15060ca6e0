namespace NatoInternships.Hosting;

/// <summary>
/// The words of a command line without the settings that may stand among them, such as <c>--Database:Provider
/// SqlServer</c>.
/// </summary>
public static class CommandWords
{
    private static readonly string[] HostSettings = ["--urls", "--environment", "--contentRoot", "--applicationName"];

    public static string[] Of(string[] args)
    {
        List<string> words = [];
        for (var at = 0; at < args.Length; at++)
        {
            if (!IsSetting(args[at]))
                words.Add(args[at]);
            else if (!args[at].Contains('=', StringComparison.Ordinal))
                at++;
        }

        return [.. words];
    }

    private static bool IsSetting(string word) =>
        word.StartsWith("--", StringComparison.Ordinal)
        && (word.Contains(':', StringComparison.Ordinal) || HostSettings.Contains(word.Split('=')[0]));
}
