namespace NatoInternships.Admin.Previews;

/// <summary>Goes with a request for a preview to its end, also while an error page is made for it.</summary>
/// <param name="Address">What was asked for.</param>
/// <param name="IsDesk">Whether it is for editors, or for somebody with a link.</param>
/// <param name="Inside">The address in the preview of a public path that is in it; null while nothing is shown.</param>
/// <param name="Problem">Why the draft cannot be shown, for an editor.</param>
public sealed record PreviewVisit(
    string Address,
    bool IsDesk,
    Func<string, string?>? Inside = null,
    string? Problem = null
);
