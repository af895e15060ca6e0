namespace NatoInternships.Catalogue;

/// <summary>
/// A path at which an entry used to be public. While the entry is live the path leads on to its present address
/// (301); once the entry is withdrawn it says so (410).
/// </summary>
public sealed class PastAddress
{
    internal PastAddress(string path, DateTime retiredAt)
    {
        Path = path;
        RetiredAt = retiredAt;
    }

    private PastAddress() { }

    public const int LongestPath = 400;

    public Guid EntryId { get; private set; }

    public string Path { get; private set; } = "";

    public DateTime RetiredAt { get; private set; }
}
