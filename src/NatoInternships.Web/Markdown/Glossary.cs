namespace NatoInternships.Markdown;

/// <summary>The acronyms that pages explain, and the path of the page that lists them all.</summary>
public sealed class Glossary
{
    public static readonly Glossary None = new([], "");

    /// <summary>Whoever reads this site knows these; a link on each page would only be in the way.</summary>
    private static readonly string[] Household = ["NATO", "OTAN"];

    private readonly Dictionary<string, string> _meanings;

    public Glossary(IEnumerable<(string Acronym, string Meaning)> terms, string path)
    {
        Path = path;
        // A line break or bracket would end the definition early and let the rest through as text of the page.
        _meanings = terms
            .Where(term => term.Acronym.All(char.IsLetterOrDigit) && !Household.Contains(term.Acronym))
            .DistinctBy(term => term.Acronym)
            .ToDictionary(term => term.Acronym, term => term.Meaning);
        Definitions = string.Concat(_meanings.Keys.Select(acronym => $"*[{acronym}]: {acronym}\n")) + "\n";
    }

    public string Path { get; }

    /// <summary>The acronyms as Markdown abbreviation definitions, to be put before a text.</summary>
    public string Definitions { get; }

    public string Meaning(string acronym) => _meanings.GetValueOrDefault(acronym, "");

    /// <summary>The id of an acronym's row on the glossary page.</summary>
    public static string Anchor(string acronym) =>
        string.Concat(acronym.ToLowerInvariant().Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : '-'))
            .Trim('-');
}
