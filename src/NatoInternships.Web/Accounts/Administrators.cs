using Microsoft.EntityFrameworkCore;
using NatoInternships.Database;
using NatoInternships.Editors;

namespace NatoInternships.Accounts;

public static class Administrators
{
    /// <summary>
    /// Whether no other administrator could come in. Inside an act of the audit log, so that it still holds when that
    /// is saved.
    /// </summary>
    public static async Task<bool> IsLastAdministratorAsync(this CatalogueContext context, Editor editor) =>
        editor is { Role: Role.Administrator, IsActive: true }
        && !await context.Editors.AnyAsync(other =>
            other.Id != editor.Id
            && other.Role == Role.Administrator
            && other.JoinedAt != null
            && other.DisabledAt == null
        );
}
