namespace NatoInternships.Editors;

/// <summary>Who is signed in, freshly read for this request, and on which session.</summary>
public sealed record CurrentEditor(Editor Editor, Session Session);

/// <summary>Whose session this request came on, although that was over by then. It opens nothing.</summary>
public sealed record LapsedEditor(Editor Editor);

public static class CurrentEditorOfRequest
{
    /// <summary>Null where nobody is signed in.</summary>
    public static CurrentEditor? Current(this HttpContext context) => context.Features.Get<CurrentEditor>();
}
