using System.Collections.Frozen;

namespace NatoInternships.Accounts.Passwords;

/// <summary>
/// The 10,000 most common leaked passwords of at least twelve characters, in lower case: from the "10 million password
/// list" of OWASP SecLists (Creative Commons Attribution-ShareAlike 3.0).
/// </summary>
public static class CommonPasswords
{
    private const string File = "NatoInternships.Accounts.Passwords.common.txt";

    private static readonly Lazy<FrozenSet<string>> All = new(Read);

    public static bool Contain(string password) => All.Value.Contains(password.ToLowerInvariant());

    private static FrozenSet<string> Read()
    {
        using var lines = new StreamReader(typeof(CommonPasswords).Assembly.GetManifestResourceStream(File)!);
        return lines.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
    }
}
