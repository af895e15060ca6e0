namespace NatoInternships.Publishing;

/// <summary>
/// Holds the published catalogue and swaps it whole. A request takes <see cref="Current"/> once and sees one version
/// to its end. Also knows whether the database answered lately, for the health report.
/// </summary>
public sealed class CatalogueHolder
{
    private PublishedCatalogue? _current;
    private TaskCompletionSource _next = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile bool _databaseAnswers;

    /// <summary>Null until a catalogue was loaded for the first time.</summary>
    public PublishedCatalogue? Current => Volatile.Read(ref _current);

    public bool DatabaseAnswers
    {
        get => _databaseAnswers;
        set => _databaseAnswers = value;
    }

    /// <summary>Why what the database has could not be made public; null where nothing hindered it.</summary>
    public string? BuildFault { get; set; }

    /// <summary>Done when the next catalogue is the current one.</summary>
    public Task Next => Volatile.Read(ref _next).Task;

    public void Swap(PublishedCatalogue catalogue)
    {
        Volatile.Write(ref _current, catalogue);
        var next = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        Interlocked.Exchange(ref _next, next).SetResult();
    }
}
