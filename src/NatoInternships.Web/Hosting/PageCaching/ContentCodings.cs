using System.Globalization;
using Microsoft.Extensions.Primitives;

namespace NatoInternships.Hosting.PageCaching;

/// <summary>How a page is packed, from the one we like least to the one we like best.</summary>
public enum ContentCoding
{
    Identity,
    Gzip,
    Brotli,
}

/// <summary>
/// Chooses among our codings by Accept-Encoding (RFC 9110, section 12.5.3), for each hit and so without a new object.
/// </summary>
public static class ContentCodings
{
    /// <summary>
    /// The coding with the highest weight, the shorter bytes among equals. Who names no coding, refuses all, or writes
    /// a weight that is none gets the page as it is: it can be read by everybody.
    /// </summary>
    public static ContentCoding Best(StringValues accepted)
    {
        // Not listed: as "*" says; and where that is not listed either, refused, but for the page as it is.
        double? plain = null,
            gzip = null,
            brotli = null,
            others = null;
        foreach (var line in accepted)
        {
            foreach (var part in line.AsSpan().Split(','))
            {
                var choice = line.AsSpan()[part];
                var end = choice.IndexOf(';');
                var weight = end < 0 ? 1 : Weight(choice[(end + 1)..]);
                choice = (end < 0 ? choice : choice[..end]).Trim();
                if (Is(choice, "br"))
                    brotli = weight;
                else if (Is(choice, "gzip") || Is(choice, "x-gzip"))
                    gzip = weight;
                else if (Is(choice, "identity"))
                    plain = weight;
                else if (choice is "*")
                    others = weight;
            }
        }

        var (p, g, b) = (plain ?? 0, gzip ?? others ?? 0, brotli ?? others ?? 0);
        return b > 0 && b >= g && b >= p ? ContentCoding.Brotli
            : g > 0 && g >= p ? ContentCoding.Gzip
            : ContentCoding.Identity;
    }

    private static bool Is(ReadOnlySpan<char> choice, string coding) =>
        choice.Equals(coding, StringComparison.OrdinalIgnoreCase);

    // 0 to 1; anything else refuses, since what was meant cannot be known.
    private static double Weight(ReadOnlySpan<char> parameters)
    {
        var end = parameters.IndexOf(';');
        var text = (end < 0 ? parameters : parameters[..end]).Trim();
        return
            text.StartsWith("q=", StringComparison.OrdinalIgnoreCase)
            && double.TryParse(text[2..], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var weight)
            && weight is >= 0 and <= 1
            ? weight
            : 0;
    }
}
