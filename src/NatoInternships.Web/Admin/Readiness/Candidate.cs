using NatoInternships.Catalogue;
using NatoInternships.Catalogue.Fields;
using NatoInternships.Languages;

namespace NatoInternships.Admin.Readiness;

/// <summary>An entry that is looked over before it is published.</summary>
internal sealed record Candidate(string Key, EntryContent Content, CatalogueFacts Facts)
{
    public IReadOnlyDictionary<string, FieldValue> Values { get; } = Content.Fields.Values(Content);

    public IEnumerable<CandidateText> Texts =>
        Language
            .All.Select(language => Content.Text(language) is { } text ? new CandidateText(this, language, text) : null)
            .OfType<CandidateText>();
}

/// <summary>What the entry says in one language, with its Markdown read once for all checks.</summary>
internal sealed class CandidateText(Candidate entry, Language language, EntryText text)
{
    public Candidate Entry => entry;

    public Language Language => language;

    public EntryText Text => text;

    /// <summary>Its fields; what both languages share is looked at once, with the English text.</summary>
    public IEnumerable<Field> Fields =>
        entry.Content.Fields.All.Where(each => (each.Language ?? Language.English) == language);

    public IReadOnlyList<MarkdownField> Markdown { get; } =
    [
        .. entry
            .Content.Fields.All.Where(field => field.Control == FieldControl.Markdown && field.Language == language)
            .Select(field => new MarkdownField(field.Name, entry.Values[field.Name].Text ?? "")),
    ];

    public MarkdownField Summary => Markdown.First(text => text.Name == Field("summary"));

    public string Field(string name) => $"{language.Code}.{name}";
}
