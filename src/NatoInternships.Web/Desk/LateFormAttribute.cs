namespace NatoInternships.Desk;

/// <summary>
/// On an action whose form may arrive when its session is over: keeps what was typed for the editor whose session it
/// was. Nothing is saved.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public abstract class LateFormAttribute : Attribute
{
    /// <summary>Whether it was kept.</summary>
    public abstract Task<bool> KeepAsync(HttpContext visit);
}
