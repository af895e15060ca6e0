namespace NatoInternships.LinkGuardian;

/// <summary>What was wrong when a link was visited. The names are kept in the database: never rename one.</summary>
public enum LinkProblem
{
    /// <summary>The page is not there: 404 or 410 (RFC 9110).</summary>
    NotFound,

    /// <summary>
    /// The server answers, but not to us: 401, 403, 429 and its like. Readers may well see the page, so this tells
    /// nothing.
    /// </summary>
    Refused,

    /// <summary>The server failed (5xx), or its answer makes no sense.</summary>
    Failed,

    /// <summary>No such host, no connection, or no answer in time.</summary>
    Unreachable,

    /// <summary>The host has no public address. Nothing was sent there.</summary>
    PrivateAddress,

    TooManyRedirects,

    /// <summary>No secure connection: a certificate that ran out, or is another host's.</summary>
    Tls,

    /// <summary>
    /// The address, or one that it leads to, names a port or scheme that is never visited; so this tells nothing.
    /// </summary>
    NotVisited,
}
