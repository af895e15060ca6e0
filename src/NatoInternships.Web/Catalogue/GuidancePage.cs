using NatoInternships.Catalogue.Fields;

namespace NatoInternships.Catalogue;

/// <summary>A page of guidance, a page about the site, or the introduction of one of its rooms.</summary>
public sealed class GuidancePage(string key) : Entry(key)
{
    public override FieldTable Fields => PageFields.Table;

    public override GuidanceContent Read(Revision revision) => ContentDocument.Read<GuidanceContent>(revision.Document);

    public Revision Revise(GuidanceContent content, Act act) => Append(content, act);

    public override Revision Write(EntryContent content, Act act) =>
        content is GuidanceContent page
            ? Revise(page, act)
            : throw new ArgumentException($"'{Key}' is a guidance page.", nameof(content));
}
