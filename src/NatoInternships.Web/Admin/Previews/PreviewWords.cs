using Microsoft.Extensions.Localization;
using NatoInternships.Languages;
using NatoInternships.Publishing;

namespace NatoInternships.Admin.Previews;

public static class PreviewWords
{
    /// <summary>
    /// Why a draft is no page: what keeps it out of the catalogue, or else that it has no text in the language.
    /// </summary>
    public static string Of(LeftOut? entry, IStringLocalizer<Words> words) =>
        entry switch
        {
            null => words["It has no text in this language yet."],
            { Reason: LeftOutReason.NoBody } => words[
                "Its body “{0}” is not public, and a unit is shown with its body only.",
                entry.Detail
            ],
            { Reason: LeftOutReason.AddressTaken } => words["Its address {0} belongs to another page.", entry.Detail],
            { Reason: LeftOutReason.UnsoundCycle } => words["The months of its cycle make no year."],
            _ => words["What it says cannot be read."],
        };
}
