using Microsoft.Extensions.Localization;
using NatoInternships.Languages;

namespace NatoInternships.Admin.PreviewLinks;

public static class PreviewLinkWords
{
    /// <summary>What a link is good for, and the class of its mark.</summary>
    public static (string Class, string Word) Of(PreviewLinkState state, IStringLocalizer<Words> words) =>
        state switch
        {
            PreviewLinkState.Open => ("live", words["Open"]),
            PreviewLinkState.Expired => ("late", words["Expired"]),
            PreviewLinkState.Revoked => ("gone", words["Revoked"]),
            PreviewLinkState.Published => ("gone", words["Ended: the text is published"]),
            _ => ("gone", words["Ended: the entry was withdrawn"]),
        };

    public static string Lifetime(int hours, IStringLocalizer<Words> words) =>
        hours switch
        {
            1 => words["1 hour"],
            24 => words["1 day"],
            _ => words["{0} days", hours / 24],
        };
}
