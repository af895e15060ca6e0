namespace NatoInternships.Publishing;

public static class Opening
{
    /// <summary>Done when the site listens, for work that is not to keep it from opening.</summary>
    public static async Task OpenedAsync(this IHostApplicationLifetime lifetime, CancellationToken cancel)
    {
        var opening = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var opened = lifetime.ApplicationStarted.Register(opening.SetResult);
        await opening.Task.WaitAsync(cancel);
    }
}
