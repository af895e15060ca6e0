namespace NatoInternships.Publishing;

/// <summary>
/// An entry that could not be made public, and why: with the address, the body, or what is wrong with the document.
/// </summary>
public sealed record LeftOut(string Key, LeftOutReason Reason, string Detail = "")
{
    /// <summary>The sentence for logs and health reports.</summary>
    public override string ToString() =>
        Reason switch
        {
            LeftOutReason.Incomplete => $"{Key}: its live revision, or since when it is live, is missing",
            LeftOutReason.AddressTaken => $"{Key}: its address {Detail} is taken",
            LeftOutReason.UnsoundCycle => $"{Key}: the months of its cycle make no year",
            LeftOutReason.NoBody => $"{Key}: its body '{Detail}' is not in the published catalogue",
            LeftOutReason.Unwritable => $"{Key}: its page cannot be made: {Detail}",
            _ => $"{Key}: its document cannot be read: {Detail}",
        };
}

public enum LeftOutReason
{
    Incomplete,
    Unreadable,
    AddressTaken,
    UnsoundCycle,
    NoBody,

    /// <summary>Its texts could not be rendered.</summary>
    Unwritable,
}
