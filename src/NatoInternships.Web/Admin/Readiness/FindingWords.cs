using Microsoft.Extensions.Localization;
using NatoInternships.Languages;

namespace NatoInternships.Admin.Readiness;

/// <summary>Says in plain words what to do about a finding; the field's name stands before it.</summary>
public static class FindingWords
{
    public static string Of(Finding finding, IStringLocalizer<Words> words)
    {
        var said = finding.Blocks ? Blocking(finding, words) : Better(finding, words);
        return finding.Line is { } line ? words["{0} (line {1})", said, line] : said;
    }

    /// <summary>How easy a text is to read, on Flesch's scale from 0 to 100.</summary>
    public static string Of(ReadingEase ease, IStringLocalizer<Words> words) =>
        words[
            ease.Language == Language.French ? "French: {0} of 100, {1}" : "English: {0} of 100, {1}",
            ease.Score,
            Step(ease.Step, words)
        ];

    private static string Step(ReadingStep step, IStringLocalizer<Words> words) =>
        step switch
        {
            ReadingStep.VeryEasy => words["very easy to read"],
            ReadingStep.Easy => words["easy to read"],
            ReadingStep.FairlyEasy => words["fairly easy to read"],
            ReadingStep.Plain => words["plain to read"],
            ReadingStep.FairlyHard => words["fairly hard to read"],
            ReadingStep.Hard => words["hard to read"],
            _ => words["very hard to read"],
        };

    private static string Blocking(Finding finding, IStringLocalizer<Words> words) =>
        finding.Kind switch
        {
            FindingKind.NameMissing => words["Give it a name."],
            FindingKind.LeadMissing => words["Write the one sentence that stands under the title."],
            FindingKind.SummaryMissing => words["Write a summary. It is what most people read."],
            FindingKind.AddressMissing => words["Give the page an address."],
            FindingKind.AddressInvalid => words[
                "“{0}” cannot be an address. Use the letters a to z without accents, digits and single hyphens.",
                finding.Detail!
            ],
            FindingKind.AddressReserved => words[
                "Another part of the site has the address “{0}”. Choose another.",
                finding.Detail!
            ],
            FindingKind.AddressTaken => words["“{0}” has this address already. Choose another.", finding.Detail!],
            FindingKind.ParentMissing => words["Choose the body that this unit belongs to."],
            FindingKind.ParentUnwanted => words["Only a unit belongs to a body. Leave this empty."],
            FindingKind.BodyUnknown => words[
                "“{0}” is not in the catalogue. Choose another " + "body.",
                finding.Detail!
            ],
            FindingKind.BodyNotPublic => words["“{0}” is not public yet. Publish it first.", finding.Detail!],
            FindingKind.NoBody => words["“{0}” is no body. Choose a body.", finding.Detail!],
            FindingKind.LinkUnknown => words[
                "The link leads to “{0}”, which is not in the catalogue. Correct it or take it out.",
                finding.Detail!
            ],
            FindingKind.LinkNotPublic => words[
                "The link leads to “{0}”, which is not public yet. Publish that first, or take the link out.",
                finding.Detail!
            ],
            FindingKind.LinkUnsafe => words[
                "The site does not link to “{0}”. Use an address that begins with https://, or the key of an "
                    + "entry.",
                finding.Detail!
            ],
            FindingKind.DateInFuture => words["The date {0} is still to come. Correct it.", finding.Detail!],
            FindingKind.DatesReversed => words[
                "The call of {0} closes before it opens. Correct the dates.",
                finding.Detail!
            ],
            _ => words[
                "The months make no year. The call opens, closes and is decided in this order, and interns start in "
                    + "at least one month."
            ],
        };

    private static string Better(Finding finding, IStringLocalizer<Words> words) =>
        finding.Kind switch
        {
            FindingKind.FrenchMissing => words["There is no French text yet. French readers will not find this entry."],
            FindingKind.FrenchStale => words[
                "The English text has changed since. Bring the French up to date, or say that it still fits."
            ],
            FindingKind.HardToRead => words[
                "The text is very hard to read: {0} of 100. Shorter sentences and shorter words help.",
                finding.Number!
            ],
            FindingKind.LongSentence => words[
                "A sentence has {0} words: “{1}…”. Make two of it.",
                finding.Number!,
                finding.Detail!
            ],
            FindingKind.LeadLong => words[
                "It has {0} characters. Search engines cut it after about 160.",
                finding.Number!
            ],
            FindingKind.SummaryLong => words[
                "It has {0} words, too many for a phone. Leave at most 120 and put the rest in the “More…” part.",
                finding.Number!
            ],
            FindingKind.SourceMissing => words["Name at least one source."],
            FindingKind.AsOfMissing => words["Say at which date the text held, so that readers know how old it is."],
            FindingKind.AsOfOld => words[
                "The text held more than a year ago ({0}). Check it against its sources.",
                finding.Detail!
            ],
            FindingKind.FieldsMissing => words["Name the fields of study that fit, or nobody finds it by them."],
            FindingKind.ApplyLinkMissing => words[
                "People apply to the body itself. Give the address of the page where they do."
            ],
            _ => Writing(finding, words),
        };

    private static string Writing(Finding finding, IStringLocalizer<Words> words) =>
        finding.Kind switch
        {
            FindingKind.VagueLinkText when finding.Detail is "" => words["A link has no text. Write where it leads."],
            FindingKind.VagueLinkText => words[
                "The link text “{0}” does not say where it leads. Name the page.",
                finding.Detail!
            ],
            FindingKind.AddressAsLinkText => words[
                "The link text is an address: {0}. Name the page instead.",
                finding.Detail!
            ],
            FindingKind.HeadingJump => words[
                "The heading “{0}” skips a level. Headings step down one at a time, from ##.",
                finding.Detail!
            ],
            FindingKind.TopHeading => words[
                "The heading “{0}” is of the first level, which only the page's name has. Write it with ##.",
                finding.Detail!
            ],
            FindingKind.PictureHidden => words[
                "The site shows no pictures. Readers get only the words “{0}”.",
                finding.Detail!
            ],
            FindingKind.PictureWithoutText => words[
                "The site shows no pictures, and this one has no words in its place. Write what it shows."
            ],
            FindingKind.AcronymsUnexplained => words[
                finding.Number == 1
                    ? "Nothing explains {0}. Write it out at its first use, or add it to the glossary."
                    : "Nothing explains these: {0}. Write each out at its first use, or add it to the glossary.",
                finding.Detail!
            ],
            _ => words["The page {0} does not answer as it should. Correct the link or take it out.", finding.Detail!],
        };
}
