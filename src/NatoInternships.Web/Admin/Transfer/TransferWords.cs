using Microsoft.Extensions.Localization;
using NatoInternships.ContentImport;
using NatoInternships.Languages;

namespace NatoInternships.Admin.Transfer;

public static class TransferWords
{
    /// <summary>What a content file was expected to hold.</summary>
    public static string Of(ContentFault fault, IStringLocalizer<Words> words) =>
        words[fault.Sentence.Format, fault.Sentence.GetArguments()!];

    /// <summary>Why an upload is refused.</summary>
    public static string Of(UploadFault fault, IStringLocalizer<Words> words) =>
        fault.Problem switch
        {
            UploadProblem.Nothing => words["Choose a zip, Markdown files or a spreadsheet"],
            UploadProblem.TooLarge => words[
                "This is too much: send at most {0} megabytes at a time",
                Upload.Largest / (1024 * 1024)
            ],
            UploadProblem.TooMany => words["These are too many files: send at most {0} at a time", Upload.MostFiles],
            UploadProblem.Kind => words[
                "“{0}” is neither a zip nor a Markdown file nor a spreadsheet in CSV",
                fault.File
            ],
            UploadProblem.Mixed => words["Send the spreadsheet “{0}” alone", fault.File],
            UploadProblem.Twice => words["“{0}” is there twice", fault.File],
            UploadProblem.Broken => words["“{0}” is broken or is no zip", fault.File],
            UploadProblem.Encrypted => words[
                "“{0}” is locked with a password; make the zip without " + "one",
                fault.File
            ],
            UploadProblem.Inflated => words["Unpacked, the files are far too large to be texts"],
            UploadProblem.Link => words["“{0}” in the zip is a link to another file, not a file", fault.File],
            _ => words[
                "“{0}” in the zip lies in the wrong place: files lie directly in “units” or “guidance”",
                fault.File
            ],
        };

    public static (string Mark, string Word) Of(RowState state, IStringLocalizer<Words> words) =>
        state switch
        {
            RowState.Added => ("part", words["New"]),
            RowState.Changed => ("draft", words["Changed"]),
            RowState.Unchanged => ("live", words["Unchanged"]),
            _ => ("gone", words["Refused"]),
        };
}
