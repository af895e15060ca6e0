using NatoInternships.Catalogue;

namespace NatoInternships.Admin.Editing;

/// <summary>
/// The content of an entry as named texts, and back: what forms, differences, merging and spreadsheets work on.
/// </summary>
public static class EntryFields
{
    public static IReadOnlyList<FieldSpec> Specs(bool isUnit) => isUnit ? UnitFields.Specs : GuidanceFields.Specs;

    public static IReadOnlyList<FieldSpec> Specs(Entry entry) => Specs(entry is Unit);

    /// <summary>Every field, empty ones too.</summary>
    public static IReadOnlyDictionary<string, string> Write(EntryContent content) =>
        content switch
        {
            UnitContent unit => UnitFields.Write(unit),
            GuidanceContent guidance => GuidanceFields.Write(guidance),
            _ => throw new ArgumentException("Content of this kind has no fields.", nameof(content)),
        };

    /// <summary>
    /// The content, or null with the reasons. What is empty but not malformed is content: a draft may have gaps.
    /// </summary>
    public static (EntryContent? Content, IReadOnlyList<FieldFault> Faults) Read(
        bool isUnit,
        IReadOnlyDictionary<string, string> fields
    )
    {
        var reader = new FieldReader(fields, Specs(isUnit));
        EntryContent content = isUnit ? UnitFields.Read(reader) : GuidanceFields.Read(reader);
        return (reader.Faults.Count == 0 ? content : null, reader.Faults);
    }
}
