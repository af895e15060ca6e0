using NatoInternships.Catalogue;
using NatoInternships.Languages;

namespace NatoInternships.Admin.Readiness;

/// <summary>An entry that is looked over before it is published.</summary>
internal sealed record Candidate(string Key, EntryContent Content, CatalogueFacts Facts)
{
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

    public MarkdownField Summary { get; } = new($"{language.Code}.summary", text.Summary);

    public MarkdownField Detail { get; } = new($"{language.Code}.detail", text.Detail);

    public IEnumerable<MarkdownField> Markdown => [Summary, Detail];

    public string Field(string name) => $"{language.Code}.{name}";
}
