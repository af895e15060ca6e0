using Microsoft.EntityFrameworkCore;
using NatoInternships.Admin.People;
using NatoInternships.Database;
using NatoInternships.Editors;

namespace NatoInternships.Tests.Site;

/// <summary>What an administrator does to people behind a test's back.</summary>
internal static class Acting
{
    public static async Task DisableAsync(this DeskSite site, Guid id) =>
        Assert.Null(await site.AsAdministratorAsync((team, me) => team.DisableAsync(id, me)));

    public static async Task SetRoleAsync(this DeskSite site, Guid id, Role role) =>
        Assert.Null(await site.AsAdministratorAsync((team, me) => team.SetRoleAsync(id, role, me)));

    /// <summary>Acts as an administrator of the test's own.</summary>
    public static async Task<T> AsAdministratorAsync<T>(this DeskSite site, Func<Team, Editor, Task<T>> act)
    {
        var me = await site.WithAsync<CatalogueContext, Editor>(async context =>
        {
            var editor = await context.Editors.SingleOrDefaultAsync(row => row.Email == "root@example.org");
            if (editor is null)
            {
                editor = context
                    .Editors.Add(
                        new Editor
                        {
                            UserName = "root@example.org",
                            NormalizedUserName = "ROOT@EXAMPLE.ORG",
                            Email = "root@example.org",
                            Name = "Root",
                            Role = Role.Administrator,
                            JoinedAt = DateTime.UnixEpoch,
                            SecurityStamp = "0",
                        }
                    )
                    .Entity;
                await context.SaveChangesAsync();
            }

            return editor;
        });
        return await site.WithAsync<Team, T>(team => act(team, me));
    }
}
