namespace NatoInternships.Accounts.Sessions;

/// <summary>
/// Browser and system in a few words, from what the browser says of itself: enough to tell one's own sessions apart.
/// </summary>
public static class Device
{
    // The order matters: Edge and Opera also call themselves Chrome, and Chrome calls itself Safari.
    private static readonly (string Mark, string Name)[] Browsers =
    [
        ("Edg", "Edge"),
        ("OPR/", "Opera"),
        ("Firefox/", "Firefox"),
        ("Chrome/", "Chrome"),
        ("Safari/", "Safari"),
    ];

    // Android also calls itself Linux, and an iPhone mentions Mac OS X.
    private static readonly (string Mark, string Name)[] Systems =
    [
        ("Windows", "Windows"),
        ("Android", "Android"),
        ("iPhone", "iPhone"),
        ("iPad", "iPad"),
        ("Mac OS X", "macOS"),
        ("Linux", "Linux"),
    ];

    public static string Named(string? userAgent)
    {
        var parts = new[] { Found(Browsers, userAgent), Found(Systems, userAgent) }.OfType<string>().ToList();
        return parts.Count == 0 ? "?" : string.Join(" · ", parts);
    }

    private static string? Found((string Mark, string Name)[] list, string? text) =>
        list.Where(item => text?.Contains(item.Mark, StringComparison.Ordinal) is true)
            .Select(item => item.Name)
            .FirstOrDefault();
}
