using NatoInternships.Catalogue;

namespace NatoInternships.Editors;

public static class EditorActs
{
    /// <summary>
    /// What an editor does to the catalogue, at an instant (UTC) and for a reason. It carries who that is: nobody
    /// approves their own work.
    /// </summary>
    public static Act ActAt(this Editor me, DateTime now, string why) => new(Origin.Person, me.Name, now, why, me.Id);
}
