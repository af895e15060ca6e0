using Microsoft.Playwright;

namespace NatoInternships.Browser.Site;

internal static class Loading
{
    /// <summary>
    /// Does what leads to another page, and waits until that has loaded, with its style sheets. The load state that a
    /// page reports may still be that of the page before, or be reached between two looks at it; the event is the new
    /// one's.
    /// </summary>
    public static async Task LoadedByAsync(this IPage page, Func<Task> act)
    {
        var loaded = new TaskCompletionSource();
        void Tell(object? sender, IPage which) => loaded.TrySetResult();
        page.Load += Tell;
        await act();
        await loaded.Task.WaitAsync(TimeSpan.FromMinutes(1));
        page.Load -= Tell;
    }
}
