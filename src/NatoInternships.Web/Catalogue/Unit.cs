using NatoInternships.Catalogue.Fields;

namespace NatoInternships.Catalogue;

/// <summary>
/// A body that hosts interns, one of its divisions or offices, or a programme beside the internships.
/// </summary>
public sealed class Unit(string key) : Entry(key)
{
    public override FieldTable Fields => UnitFields.Table;

    public override UnitContent Read(Revision revision) => ContentDocument.Read<UnitContent>(revision.Document);

    public Revision Revise(UnitContent content, Act act) => Append(content, act);

    public override Revision Write(EntryContent content, Act act) =>
        content is UnitContent unit
            ? Revise(unit, act)
            : throw new ArgumentException($"'{Key}' is a unit.", nameof(content));
}
