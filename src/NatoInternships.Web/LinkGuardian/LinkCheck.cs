using NatoInternships.Editors;

namespace NatoInternships.LinkGuardian;

/// <summary>
/// What is known of one link: when it was last visited (UTC), what came back, and since when it fails.
/// </summary>
public sealed class LinkCheck
{
    public const int LongestUrl = 2000;
    public const int LongestProblem = 40;

    public LinkCheck(string url)
    {
        Hash = HashOf(url);
        Url = url;
    }

    private LinkCheck() { }

    /// <summary>
    /// The SHA-256 of the address in hexadecimal digits: a key of one length, whatever the address is.
    /// </summary>
    public string Hash { get; private set; } = "";

    /// <summary>The address in the form of <see cref="LinkAddress"/>.</summary>
    public string Url { get; private set; } = "";

    public DateTime CheckedAt { get; private set; }

    /// <summary>The last status of HTTP; null where there was no answer.</summary>
    public int? Status { get; private set; }

    public LinkProblem? Problem { get; private set; }

    /// <summary>The new address, where the old one said that it moved for good.</summary>
    public string? MovedTo { get; private set; }

    /// <summary>In how many runs in a row it failed.</summary>
    public int Failures { get; private set; }

    public DateTime? FirstFailedAt { get; private set; }

    /// <summary>
    /// Whether readers must take it for broken: the page is not there, or it failed in two runs in a row. Once may be a
    /// bad hour.
    /// </summary>
    public bool IsBroken => Problem == LinkProblem.NotFound || Failures > 1;

    /// <summary>
    /// Whether a visit cannot tell if readers see the page. Some pages lead back to themselves until a cookie is kept.
    /// </summary>
    public bool IsUncertain => Problem is LinkProblem.Refused or LinkProblem.NotVisited or LinkProblem.TooManyRedirects;

    public static string HashOf(string url) => Secret.Of(url).Hash;

    public void Record(LinkVisit visit, DateTime now)
    {
        (CheckedAt, Status, Problem, MovedTo) = (now, visit.Status, visit.Problem, visit.MovedTo);
        var failed = Problem is not null && !IsUncertain;
        Failures = failed ? Failures + 1 : 0;
        FirstFailedAt = failed ? FirstFailedAt ?? now : null;
    }
}
