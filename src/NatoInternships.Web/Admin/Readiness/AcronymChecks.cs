using System.Collections.Frozen;
using System.Text.RegularExpressions;
using NatoInternships.Catalogue;

namespace NatoInternships.Admin.Readiness;

/// <summary>
/// Acronyms that nothing explains: not the glossary, nor the text itself, nor the link they stand in.
/// </summary>
internal static partial class AcronymChecks
{
    /// <summary>Each one is looked for in the whole text; a text with more is one in capitals.</summary>
    private const int Most = 100;

    /// <summary>Whoever applies knows these, or they are words that NATO writes in capitals.</summary>
    private static readonly FrozenSet<string> Household = FrozenSet.Create(
        "NATO",
        "OTAN",
        "EU",
        "UE",
        "UN",
        "ONU",
        "US",
        "USA",
        "UK",
        "ID",
        "IT",
        "IP",
        "AA",
        "CV",
        "PDF",
        "HTML",
        "URL",
        "FAQ",
        "OK",
        "EUR",
        "SECRET",
        "CONFIDENTIAL"
    );

    public static IEnumerable<Finding> Of(CandidateText text)
    {
        var whole = string.Join(
            '\n',
            text.Markdown.SelectMany(field => field.Passages).Select(passage => passage.Text)
        );
        HashSet<string> known = [.. Household, .. text.Entry.Facts.Acronyms[text.Language], .. Own(text.Text)];
        foreach (var field in text.Markdown)
        {
            var found = field
                .TextOutsideLinks.SelectMany(piece => Acronym().Matches(piece))
                .Select(match => match.Value)
                .Where(acronym => !Roman().IsMatch(acronym) && known.Add(acronym))
                .Take(Most)
                .Where(acronym => !IsExplained(acronym, whole))
                .ToList();
            if (found.Count > 0)
                yield return Finding.Better(
                    field.Name,
                    FindingKind.AcronymsUnexplained,
                    string.Join(", ", found),
                    number: found.Count
                );
        }
    }

    private static IEnumerable<string> Own(EntryText text) =>
        text switch
        {
            UnitText unit =>
            [
                .. unit.Acronym is { } acronym ? [acronym] : Array.Empty<string>(),
                .. Acronym().Matches(string.Join(' ', unit.Aliases.Append(unit.Name))).Select(match => match.Value),
            ],
            GuidanceText page => page.Terms.Select(term => term.Acronym),
            _ => [],
        };

    // "Military Committee (MC)" or "MC (Military Committee)".
    private static bool IsExplained(string acronym, string text) =>
        Regex.IsMatch(
            text,
            $@"\p{{L}}\s?[»”""]?\s\([^()]*\b{Regex.Escape(acronym)}\b[^()]*\)"
                + $@"|\b{Regex.Escape(acronym)}\s\([^()]*\p{{L}}{{3}}",
            RegexOptions.None,
            TimeSpan.FromSeconds(1)
        );

    [GeneratedRegex(
        @"(?<![\p{L}\d&-])(?=\p{Lu}[\d&-]*\p{Lu})\p{Lu}[\p{Lu}\d&-]*[\p{Lu}\d](?![\p{L}\d])",
        RegexOptions.None,
        1000
    )]
    private static partial Regex Acronym();

    [GeneratedRegex("^[IVXL]+$", RegexOptions.None, 1000)]
    private static partial Regex Roman();
}
