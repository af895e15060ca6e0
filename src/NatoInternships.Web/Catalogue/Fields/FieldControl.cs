namespace NatoInternships.Catalogue.Fields;

/// <summary>What people edit a field with; it also says how the field is read, checked and compared.</summary>
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

/// <summary>When a field must be filled in.</summary>
public enum FieldNeed
{
    Never,

    /// <summary>In a content file, whose text is public once it is imported. A draft may still lack it.</summary>
    InFiles,

    /// <summary>In a draft too; of a text, in the English one.</summary>
    Always,
}

/// <summary>The parts of an entry's form, in their order.</summary>
public enum FieldSection
{
    Names,
    Place,
    Summary,
    More,
    Applying,
    Calls,
    Lists,
    Check,
    Facts,
}
