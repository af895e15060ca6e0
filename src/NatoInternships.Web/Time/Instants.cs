using System.Globalization;

namespace NatoInternships.Time;

public static class Instants
{
    /// <summary>An instant (UTC) as programs read it, to the second (RFC 3339).</summary>
    public static string ForPrograms(this DateTime utc) =>
        utc.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
