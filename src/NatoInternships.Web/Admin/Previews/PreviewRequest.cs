using System.Globalization;
using NatoInternships.Addresses;
using NatoInternships.Catalogue;
using NatoInternships.Languages;
using NatoInternships.Time;

namespace NatoInternships.Admin.Previews;

/// <summary>What the address of a preview asks for.</summary>
public abstract record PreviewRequest
{
    /// <summary>Null where the path is none of a preview.</summary>
    public static PreviewRequest? Of(PathString path) =>
        path.Value?.Split('/') switch
        {
            ["", "preview", var code, { Length: > 0 } secret] when Language.FromCode(code) is { } language =>
                new LinkPreview(language, secret),
            ["", "admin", var code, "preview", var key, var which, "page", var of]
                when Language.FromCode(code) is { } language
                    && Language.FromCode(of) is { } shown
                    && Entry.IsKey(key)
                    && Number(which) is (true, var number) => new DraftPreview(language, key, number, shown),
            ["", "admin", var code, "site-at", var time, .. var rest]
                when Language.FromCode(code) is { } language
                    && Instant(time) is { Year: < SitePreview.FirstYearTooFar } at => new SitePreview(
                language,
                at,
                "/" + string.Join('/', rest)
            ),
            _ => null,
        };

    private static (bool Known, int? Number) Number(string which) =>
        which == "mine" ? (true, null)
        : int.TryParse(which, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? (true, number)
        : (false, null);

    private static DateTime? Instant(string text) =>
        DateTime.TryParseExact(
            text,
            DeskAddresses.SiteAtTime,
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var local
        )
            ? BrusselsTime.ToUtc(local)
            : null;
}

/// <summary>The page of one draft, for somebody with a secret link.</summary>
public sealed record LinkPreview(Language Shown, string Secret) : PreviewRequest;

/// <summary>
/// The page of one entry for an editor: with a revision laid over it or, without a number, the editor's own working
/// copy.
/// </summary>
public sealed record DraftPreview(Language Language, string Key, int? Number, Language Shown) : PreviewRequest;

/// <summary>Any page of the public site as it will be at an instant (UTC), for an editor.</summary>
public sealed record SitePreview(Language Language, DateTime At, string Path) : PreviewRequest
{
    /// <summary>Nothing is planned for so long ahead, and no calendar is drawn for it.</summary>
    public const int FirstYearTooFar = 2100;

    /// <summary>What the addresses of all its pages begin with.</summary>
    public string Base => DeskAddresses.SiteAt(Language, At);
}
