using NatoInternships.Languages;
using NatoInternships.Markdown;

namespace NatoInternships.Catalogue.Fields;

/// <summary>
/// One field of an entry. This is all that is said of it: the form, its reading and checks, content files, the
/// spreadsheet, differences and the guide to the content walk the table it stands in. Its value stands in the property
/// of the same name of the content, or of its texts.
/// </summary>
/// <param name="Subject">Its name without a language: the two texts of a pair have the same.</param>
/// <param name="Control">What people edit it with.</param>
/// <param name="Section">Where in the form it stands.</param>
/// <param name="Label">What it is called, in English.</param>
/// <param name="About">What writers of content files are told, in English Markdown; the text itself has none.</param>
public sealed record Field(string Subject, FieldControl Control, FieldSection Section, string Label, string About)
    : Column(Subject, Control, Label)
{
    /// <summary>The language of a text; null for what both languages share.</summary>
    public Language? Language { get; init; }

    /// <summary>Such as <c>order</c>, <c>en.summary</c>.</summary>
    public string Name => Language is null ? Subject : $"{Language}.{Subject}";

    /// <summary>The id of its control in the form.</summary>
    public string Id => IdOf(Name);

    /// <summary>What people at the form are told beside the label, in English; may be null.</summary>
    public string? Hint { get; init; }

    public FieldNeed Need { get; init; }

    /// <summary>Whether a change of the English text asks for one of the French text.</summary>
    public bool IsTranslated { get; init; } = true;

    /// <summary>Records of which there is at most one.</summary>
    public bool IsSingle { get; init; }

    /// <summary>The cells of a record.</summary>
    public IReadOnlyList<Column> Columns { get; init; } = [];

    /// <summary>The name in the front matter of content files.</summary>
    public string InFiles
    {
        get => field ?? Subject;
        init;
    }

    /// <summary>The name of its property, as documents have it.</summary>
    public string InDocuments
    {
        get => field ?? Subject;
        init;
    }

    /// <summary>What else must hold of it, with the rest of the content in view.</summary>
    public Func<EntryContent, FieldFault?> Rule { get; init; } = _ => null;

    public static string IdOf(string name) => name.Replace('.', '-');

    public bool IsRequired(bool isDraft) =>
        isDraft ? Need == FieldNeed.Always && Language != Language.French : Need != FieldNeed.Never;

    /// <summary>The pages elsewhere that a value names; links inside Markdown are not among them.</summary>
    public IEnumerable<string> Urls(FieldValue value)
    {
        IReadOnlyList<Column> columns = Control == FieldControl.Records ? Columns : [this];
        return value
            .Rows.SelectMany(row => columns.Zip(row))
            .Where(cell => cell.First.Control == FieldControl.Url && cell.Second.Length > 0)
            .Select(cell => cell.Second);
    }
}

/// <summary>One cell of a record, or the one of a field that is no record.</summary>
public record Column(string Subject, FieldControl Control, string Label)
{
    /// <summary>The most characters of a line, an item or a cell.</summary>
    public int Longest { get; init; } =
        Control switch
        {
            FieldControl.Markdown => MarkdownLimits.Length,
            FieldControl.Url => 500,
            FieldControl.Body or FieldControl.Address => Entry.LongestKey,
            _ => 200,
        };

    /// <summary>A cell that no record may lack.</summary>
    public bool Required { get; init; }

    /// <summary>The least and the most that a number may be.</summary>
    public (int Least, int Most) Range { get; init; }

    /// <summary>The words that a choice may be.</summary>
    public IReadOnlyList<Choice> Choices { get; init; } = [];

    /// <summary>The words that may stand in braces; where there are none, braces are letters like others.</summary>
    public IReadOnlyList<string> Placeholders { get; init; } = [];

    /// <summary>A placeholder as it stands in a text.</summary>
    public static string Braced(string placeholder) => $"{{{placeholder}}}";
}

/// <summary>A word to choose, as files have it, and what people are shown, in English.</summary>
public sealed record Choice(string Word, string Label);
