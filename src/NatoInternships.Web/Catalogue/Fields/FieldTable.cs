using System.Text.Json.Nodes;
using NatoInternships.Languages;

namespace NatoInternships.Catalogue.Fields;

/// <summary>All fields of a kind of entry, in the order of content files.</summary>
/// <param name="folder">The folder of its content files.</param>
/// <param name="blank">Content in which nothing is said.</param>
/// <param name="shared">What both languages share.</param>
/// <param name="texts">What each language has of its own.</param>
public sealed class FieldTable(
    string folder,
    EntryContent blank,
    IReadOnlyList<Field> shared,
    IReadOnlyList<Field> texts
)
{
    private const string English = "english";
    private const string French = "french";

    /// <summary>The tables of units and of guidance pages.</summary>
    public static IReadOnlyList<FieldTable> Kinds => [UnitFields.Table, PageFields.Table];

    public string Folder => folder;

    /// <summary>First what both languages share, then the texts of each.</summary>
    public IReadOnlyList<Field> All { get; } =
    [.. shared, .. Language.All.SelectMany(language => texts.Select(field => field with { Language = language }))];

    public Field? Find(string name) => All.FirstOrDefault(field => field.Name == name);

    public IReadOnlyDictionary<string, FieldValue> Values(EntryContent content)
    {
        var tree = ContentDocument.ToTree(content);
        return All.ToDictionary(
            field => field.Name,
            field => FieldTree.Read(field, Part(tree, field)?[field.InDocuments])
        );
    }

    /// <summary>Every field as a text, empty ones too.</summary>
    public IReadOnlyDictionary<string, string> Write(EntryContent content)
    {
        var values = Values(content);
        return All.ToDictionary(field => field.Name, field => FieldText.Of(field, values[field.Name]));
    }

    /// <summary>The fields that hold words, with what stands in them.</summary>
    public IReadOnlyList<(Field Field, string Text)> Texts(EntryContent content)
    {
        var values = Values(content);
        return
        [
            .. All.Where(field => field.Control is not (FieldControl.Flag or FieldControl.Choice))
                .Select(field => (field, FieldText.Of(field, values[field.Name])))
                .Where(text => text.Item2.Length > 0),
        ];
    }

    /// <summary>
    /// The content of such texts, or null with the reasons. What is empty but not malformed is content: a draft may
    /// have gaps.
    /// </summary>
    public (EntryContent? Content, IReadOnlyList<FieldFault> Faults) Read(IReadOnlyDictionary<string, string> texts)
    {
        var (content, faults) = Read(
            Value,
            // A flag alone is no text.
            All.Any(field =>
                field.Language == Language.French
                && field.Control != FieldControl.Flag
                && Value(field).Cleaned().Rows.Count > 0
            ),
            isDraft: true
        );
        return (faults.Count == 0 ? content : null, faults);

        FieldValue Value(Field field) => FieldText.Value(field, texts.GetValueOrDefault(field.Name, ""));
    }

    /// <summary>
    /// The content of such values without those that are wrong, and all that is wrong. Every way in comes here, so this
    /// is where texts are cleaned.
    /// </summary>
    public (EntryContent Content, IReadOnlyList<FieldFault> Faults) Read(
        Func<Field, FieldValue> value,
        bool hasFrench,
        bool isDraft
    )
    {
        List<FieldFault> faults = [];
        var tree = ContentDocument.ToTree(blank);
        if (hasFrench)
            tree[French] = tree[English]!.DeepClone();
        foreach (var field in All.Where(field => hasFrench || field.Language != Language.French))
        {
            var found = value(field).Cleaned();
            List<FieldFault> wrong = [.. FieldChecks.Of(field, found, isDraft)];
            faults.AddRange(wrong);
            if (wrong.Count == 0 && found.Rows.Count > 0)
                Part(tree, field)![field.InDocuments] = FieldTree.Write(field, found);
        }

        var content = ContentDocument.OfTree(tree, blank);
        // What a choice allows is not known where none was made.
        if (!faults.Exists(fault => Find(fault.Field)!.Control == FieldControl.Choice))
            faults.AddRange(
                All.Where(field => !faults.Exists(fault => fault.Field == field.Name))
                    .Select(field => field.Rule(content))
                    .OfType<FieldFault>()
                    .ToList()
            );
        return (content, faults);
    }

    private static JsonNode? Part(JsonNode tree, Field field) =>
        field.Language is null ? tree
        : field.Language == Language.English ? tree[English]
        : tree[French];
}
