using NatoInternships.Languages;

namespace NatoInternships.Desk;

/// <summary>What every page of the desk hands to its layout.</summary>
/// <param name="Language">The language of the page.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Path">Its address, where that is not the one that was asked for: the answer to a form.</param>
public abstract record DeskPage(Language Language, string Title, string? Path = null)
{
    /// <summary>
    /// False where another language would be another page: what is shown once, or holds a form that waits.
    /// </summary>
    public virtual bool HasTwin => true;
}

/// <summary>Something to mend in a form: what to do, and the field it leads to.</summary>
public sealed record Fault(string Field, string Message);
