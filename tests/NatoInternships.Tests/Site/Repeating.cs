namespace NatoInternships.Tests.Site;

internal static class Repeating
{
    /// <summary>The same text again and again.</summary>
    public static string Times(this string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}
