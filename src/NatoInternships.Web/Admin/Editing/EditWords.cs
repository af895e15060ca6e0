using Microsoft.Extensions.Localization;
using NatoInternships.Catalogue;
using NatoInternships.Editors;
using NatoInternships.Languages;
using NatoInternships.Time;

namespace NatoInternships.Admin.Editing;

public static class EditWords
{
    extension(IStringLocalizer<Words> words)
    {
        /// <summary>Who else is at an entry, a sentence for each; empty where nobody is.</summary>
        public string Others(IReadOnlyList<OtherEditor> others, Language language) =>
            string.Join(
                ' ',
                others.Select(other =>
                    words[
                        "{0} has had this entry open since {1}.",
                        other.Name,
                        BrusselsTime.Clock(other.Since, language)
                    ].Value
                )
            );

        /// <summary>Who saved a newer revision meanwhile.</summary>
        public string Overtaken(Revision newer, Names names) =>
            words[
                "{0} saved revision {1} meanwhile. When you save, both are brought together; you choose wherever "
                    + "they differ.",
                names.Of(newer.ById, newer.By),
                newer.Number
            ];
    }
}
