using System.Globalization;
using Microsoft.Extensions.Localization;
using NatoInternships.Languages;
using NatoInternships.Time;

namespace NatoInternships.Guidance;

/// <summary>
/// What this site knows of the yearly call on the reader's day, in the same words on every page. It knows the usual
/// months alone, so that it never says that a call is open, or that none is.
/// </summary>
public static class CallWords
{
    extension(IStringLocalizer<Words> words)
    {
        public string CallNow(YearLine year) =>
            year.State == YearState.Call
                ? words["The call is usually open now."]
                : words["No call is open that we know of."];

        /// <summary>The months of the call that is drawn: "April to May 2027".</summary>
        public string CallMonths(YearLine year) =>
            words[
                "{0} to {1}",
                Dates.Month(year.Cycle.Opens, Here),
                Dates.Month(year.Cycle.Closes, year.CallYear, Here)
            ];

        /// <summary>The month in which the next call usually opens: "April 2027".</summary>
        public string NextCall(YearLine year) => Dates.Month(year.Cycle.Opens, year.NextCallYear, Here);
    }

    private static Language Here => CultureInfo.CurrentUICulture.Language;
}
