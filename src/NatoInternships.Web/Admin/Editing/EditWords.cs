using Microsoft.Extensions.Localization;
using NatoInternships.Catalogue;
using NatoInternships.Languages;
using NatoInternships.Time;

namespace NatoInternships.Admin.Editing;

public static class EditWords
{
    /// <summary>Who else is at an entry; null where nobody is.</summary>
    public static string? Others(IReadOnlyList<OtherEditor> others, Language language, IStringLocalizer<Words> words) =>
        others.Count == 0
            ? null
            : string.Join(
                ' ',
                others.Select(other =>
                    words[
                        "{0} has had this entry open since {1}.",
                        other.Name,
                        BrusselsTime.Clock(other.Since, language)
                    ].Value
                )
            );

    /// <summary>Who saved a newer revision meanwhile; null where nobody did.</summary>
    public static string? Overtaken(Revision? newer, IStringLocalizer<Words> words) =>
        newer is null
            ? null
            : words[
                "{0} saved revision {1} meanwhile. When you save, both are brought together; you choose wherever "
                    + "they differ.",
                newer.By,
                newer.Number
            ].Value;
}
