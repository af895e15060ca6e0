using NatoInternships.Addresses;
using NatoInternships.Admin.Readiness;
using NatoInternships.Catalogue;
using NatoInternships.Catalogue.Fields;
using NatoInternships.Desk;
using NatoInternships.Languages;

namespace NatoInternships.Admin.Editing;

/// <summary>The form of an entry.</summary>
/// <param name="Language">The language of the desk.</param>
/// <param name="Head">What stands above every page of the entry.</param>
/// <param name="Form">The fields as they are shown.</param>
/// <param name="Choices">What may be chosen: bodies, and entries to link to.</param>
/// <param name="Said">What was done or went wrong just now.</param>
public sealed record EditPage(
    Language Language,
    EntryHead Head,
    EntryForm Form,
    FormChoices Choices,
    (string? Done, string? Problem) Said
) : DeskPage(Language, Head.Name, DeskAddresses.Entry(Language, Head.Key))
{
    public IReadOnlyList<OtherEditor> Others { get; init; } = [];

    /// <summary>The revision of a colleague that came after the one this form was opened on.</summary>
    public Revision? Overtaking { get; init; }

    /// <summary>What must be mended and what would be better; null where the fields cannot be read.</summary>
    public ReadinessView? Readiness { get; init; }

    /// <summary>Whether it was saved just now and could not be handed in.</summary>
    public bool IsRefused { get; init; }

    /// <summary>Why the fields cannot be read.</summary>
    public IReadOnlyList<FieldFault> Wrong { get; init; } = [];

    /// <summary>When the fields were kept as typed (UTC), where they are not those of the newest revision.</summary>
    public DateTime? KeptAt { get; init; }
}

/// <summary>The fields as typed or as saved, the revision they were opened on, and what is wrong with them.</summary>
public sealed record EntryForm(
    FieldTable Table,
    IReadOnlyDictionary<string, string> Fields,
    int BaseNumber,
    IReadOnlyList<FieldFault> Faults
)
{
    /// <summary>The stamp of the working copy that the form shows; empty where it shows none.</summary>
    public string Stamp { get; init; } = "";

    /// <summary>What is typed as the reason of the change.</summary>
    public string Why { get; init; } = "";

    public string Text(Field field) => Fields.GetValueOrDefault(field.Name, "");
}

/// <summary>One field of the form.</summary>
public sealed record FieldView(Language Language, EntryForm Form, Field Field, FormChoices Choices)
{
    public string Text => Form.Text(Field);

    public IEnumerable<FieldFault> Faults => Form.Faults.Where(fault => fault.Field == Field.Name);
}

/// <summary>What a form offers to choose from.</summary>
/// <param name="Bodies">Keys and names of bodies.</param>
/// <param name="Targets">What a link in a text may lead to: <c>unit:key</c> or <c>page:key</c>, and the name.</param>
public sealed record FormChoices(
    IReadOnlyList<(string Key, string Name)> Bodies,
    IReadOnlyList<(string Target, string Name)> Targets
);

/// <summary>A conflict to settle: my form, and field by field what a colleague made of it.</summary>
/// <param name="Language">The language of the desk.</param>
/// <param name="Head">What stands above every page of the entry.</param>
/// <param name="Conflict">Both sides.</param>
/// <param name="Table">The fields.</param>
/// <param name="Form">What else the form carries: its reason, what shall be done then, and the stamp of what is kept
/// meanwhile.</param>
public sealed record ConflictPage(
    Language Language,
    EntryHead Head,
    Saving.Conflict Conflict,
    FieldTable Table,
    (string Why, string? Then, string Stamp) Form
) : DeskPage(Language, Head.Name, DeskAddresses.Entry(Language, Head.Key))
{
    public override bool HasTwin => false;
}

/// <summary>What the form's script is told: when its text was kept, who else is there, and who was faster.</summary>
public sealed record KeptAnswer(string? Saved, string? Others, string? Overtaken)
{
    /// <summary>The stamp of what is kept now.</summary>
    public string? Stamp { get; init; }

    /// <summary>Whether nothing is typed that is not saved.</summary>
    public bool IsSaved { get; init; }

    /// <summary>Says so where the same editor typed in another tab.</summary>
    public string? Twice { get; init; }
}
