namespace NatoInternships.Publishing;

/// <summary>Goes with a request for a preview to its end, also while an error page is made for it.</summary>
/// <param name="Address">What was asked for.</param>
/// <param name="IsDesk">Whether it is for editors, or for somebody with a link.</param>
/// <param name="Problem">Why the draft cannot be shown, for an editor.</param>
public sealed record PreviewVisit(string Address, bool IsDesk, string? Problem = null);
