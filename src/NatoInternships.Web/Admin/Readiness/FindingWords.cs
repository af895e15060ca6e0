using Microsoft.Extensions.Localization;
using NatoInternships.Admin.Editing;
using NatoInternships.Catalogue.Fields;
using NatoInternships.Languages;

namespace NatoInternships.Admin.Readiness;

/// <summary>Says in plain words what to do about a finding; the field's name stands before it.</summary>
public static class FindingWords
{
    extension(IStringLocalizer<Words> words)
    {
        public string Of(Finding finding)
        {
            var said = finding switch
            {
                { Kind: FindingKind.VagueLinkText, Detail: "" } => words["A link has no text. Write where it leads."],
                { Kind: FindingKind.AcronymsUnexplained, Number: 1 } => words[
                    "Nothing explains {0}. Write it out at its first use, or add it to the glossary.",
                    finding.Detail!
                ],
                { Kind: FindingKind.AnswersIncomplete } => words.Of(
                    finding.Kind,
                    FieldWords.Choice(PageFields.Table.Find("en.answers")!.Columns[0], finding.Detail!, words)
                ),
                _ => words.Of(finding.Kind, finding.Detail, finding.Number),
            };
            return finding.Line is { } line ? words["{0} (line {1})", said, line] : said;
        }

        /// <summary>How easy a text is to read, on Flesch's scale from 0 to 100.</summary>
        public string Of(ReadingEase ease) =>
            words[
                ease.Language == Language.French ? "French: {0} of 100, {1}" : "English: {0} of 100, {1}",
                ease.Score,
                words.Of(ease.Step)
            ];
    }
}
