using System.Text.RegularExpressions;
using NatoInternships.Languages;

namespace NatoInternships.Markdown;

/// <summary>The acronyms that pages explain, and the path of the page that lists them all.</summary>
public sealed class Glossary
{
    public static readonly Glossary None = new([], "");

    /// <summary>Whoever reads this site knows these; a link on each page would only be in the way.</summary>
    private static readonly string[] Household = ["NATO", "OTAN"];

    private readonly Dictionary<string, string> _meanings;
    private readonly Regex _mention;

    public Glossary(IEnumerable<(string Acronym, string Meaning)> terms, string path)
    {
        Path = path;
        _meanings = terms
            .Where(term => term.Acronym.Length > 0 && !Household.Contains(term.Acronym))
            .DistinctBy(term => term.Acronym)
            .ToDictionary(term => term.Acronym, term => term.Meaning);
        _mention = Mention([.. _meanings.Keys.OrderByDescending(acronym => acronym.Length).Select(Regex.Escape)]);
    }

    public string Path { get; }

    /// <summary>Whether another explains the same acronyms in the same words, at the same address.</summary>
    public bool SaysTheSame(Glossary other) => Path == other.Path && _meanings.SequenceEqual(other._meanings);

    /// <summary>Where the acronyms stand in a text as words of their own.</summary>
    public IEnumerable<Match> Mentions(string text) => _meanings.Count == 0 ? [] : _mention.Matches(text);

    public string Meaning(string acronym) => _meanings.GetValueOrDefault(acronym, "");

    /// <summary>The id of an acronym's row on the glossary page.</summary>
    public static string Anchor(string acronym) => Folding.Address(acronym);

    // Any sign may stand beside a word, but a part of an address is none.
    private static Regex Mention(string[] acronyms) =>
        new(
            $@"(?<![\p{{L}}\p{{N}}_])({string.Join('|', acronyms)})(?![\p{{L}}\p{{N}}_])"
                + @"(?<!(://|www\.)\S{0,200})",
            RegexOptions.ExplicitCapture,
            TimeSpan.FromSeconds(10)
        );
}
