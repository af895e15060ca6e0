using Microsoft.Extensions.Localization;
using NatoInternships.Languages;

namespace NatoInternships.Editors;

public static class PermissionWords
{
    public static string Of(Permission permission, IStringLocalizer<Words> words) =>
        permission switch
        {
            Permission.Enter => words["Enter the desk and keep your own account"],
            Permission.WriteDrafts => words["Write drafts"],
            Permission.Publish => words["Review and publish"],
            Permission.ManagePeople => words["Invite people and change their roles"],
            _ => words["Read the audit log"],
        };
}
