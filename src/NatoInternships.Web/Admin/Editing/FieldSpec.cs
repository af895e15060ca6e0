using NatoInternships.Languages;

namespace NatoInternships.Admin.Editing;

/// <summary>
/// One field of an entry as people edit it, and as differences, spreadsheets and checks name it. Its value is one text:
/// a list has an item a line; records have one a line, with their cells parted by tabs.
/// </summary>
/// <param name="Name">Such as <c>order</c>, <c>en.summary</c>.</param>
/// <param name="Control">What people edit it with.</param>
/// <param name="Longest">The most characters of a line, an item or a cell.</param>
public sealed record FieldSpec(string Name, FieldControl Control, int Longest = 200)
{
    public const char Cell = '\t';

    /// <summary>The cells of a record.</summary>
    public IReadOnlyList<Column> Columns { get; init; } = [];

    /// <summary>The words that a choice may be.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];

    /// <summary>The least and the most that a number may be.</summary>
    public (int Least, int Most) Range { get; init; }

    /// <summary>A field that a saved draft must have; all else may be missing until it is published.</summary>
    public bool Required { get; init; }

    /// <summary>The language of a text; null for what both languages share.</summary>
    public Language? Language => Name.Length > 3 && Name[2] == '.' ? Language.FromCode(Name[..2]) : null;

    /// <summary>The name without its language: the two texts of a pair have the same.</summary>
    public string Subject => Language is null ? Name : Name[3..];

    /// <summary>The id of its control in the form.</summary>
    public string Id => IdOf(Name);

    public static string IdOf(string name) => name.Replace('.', '-');
}

/// <summary>One cell of a record.</summary>
public sealed record Column(string Name, FieldControl Control, int Longest = 200, bool Required = false)
{
    public (int Least, int Most) Range { get; init; }
}

public enum FieldControl
{
    Line,
    Markdown,
    Date,
    Number,
    Numbers,
    Flag,
    Choice,

    /// <summary>The key of a body.</summary>
    Body,
    Url,
    Address,
    List,
    Records,
}

/// <summary>What is wrong with the text of a field.</summary>
/// <param name="Field">The field's name.</param>
/// <param name="Problem">What is wrong.</param>
/// <param name="Row">The record or item, counted from 1.</param>
/// <param name="Column">The name of the record's cell.</param>
public sealed record FieldFault(string Field, FieldProblem Problem, int? Row = null, string? Column = null);

public enum FieldProblem
{
    Missing,
    TooLong,
    NotOneLine,
    NotADate,
    NotANumber,
    NotAChoice,
    NotAnAddress,
    NotAUrl,
    NotACycle,
    NotAllowed,
    Taken,
}
