namespace NatoInternships.Catalogue;

/// <summary>
/// The number of the published catalogue: one row, raised in the transaction of every change that the public sees.
/// Every node watches it. The number is a concurrency token, so two changes at once cannot share a version.
/// </summary>
public sealed class CatalogueVersion
{
    /// <summary>The key of the only row.</summary>
    public const int TheOne = 1;

    public int Id { get; private set; } = TheOne;

    public long Number { get; private set; }

    public DateTime ChangedAt { get; private set; }

    public void Raise(DateTime now)
    {
        Number++;
        ChangedAt = now;
    }
}
