using Microsoft.Extensions.Localization;
using NatoInternships.Languages;

namespace NatoInternships.Editors;

public static class RoleWords
{
    public static string Of(Role role, IStringLocalizer<Words> words) =>
        role switch
        {
            Role.Author => words["Author"],
            Role.Publisher => words["Publisher"],
            _ => words["Administrator"],
        };
}
