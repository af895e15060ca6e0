namespace NatoInternships.Admin.History;

/// <summary>What to restore, as it was sent.</summary>
public sealed class RestoreForm
{
    public int Number { get; init; }

    /// <summary>The number of the latest revision when the page was shown.</summary>
    public int Latest { get; init; }

    /// <summary>The one field to restore; null for all of them.</summary>
    public string? Field { get; init; }

    public string? Reason { get; init; }
}

public enum RestoreFault
{
    /// <summary>There is no such revision or field.</summary>
    Unknown,

    /// <summary>Somebody saved since the page was shown.</summary>
    Overtaken,

    TooLong,

    /// <summary>The revision was damaged by hand.</summary>
    Unreadable,

    /// <summary>The old field does not fit the others.</summary>
    NotValid,

    /// <summary>The latest revision says the same.</summary>
    Same,
}
