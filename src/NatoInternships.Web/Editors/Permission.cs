using Microsoft.AspNetCore.Authorization;

namespace NatoInternships.Editors;

/// <summary>One thing that may be allowed. Every address of the desk names the one it needs.</summary>
public enum Permission
{
    /// <summary>Enter the desk and keep one's own account.</summary>
    Enter,

    WriteDrafts,

    Publish,

    ManagePeople,

    ReadAudit,
}

/// <summary>The one table of who may do what; the README shows the same.</summary>
public static class Permissions
{
    public static readonly IReadOnlyDictionary<Role, IReadOnlySet<Permission>> Of = new Dictionary<
        Role,
        IReadOnlySet<Permission>
    >
    {
        [Role.Author] = new HashSet<Permission> { Permission.Enter, Permission.WriteDrafts },
        [Role.Publisher] = new HashSet<Permission> { Permission.Enter, Permission.WriteDrafts, Permission.Publish },
        [Role.Administrator] = new HashSet<Permission>
        {
            Permission.Enter,
            Permission.WriteDrafts,
            Permission.Publish,
            Permission.ManagePeople,
            Permission.ReadAudit,
        },
    };

    public static bool May(this Role role, Permission permission) => Of[role].Contains(permission);

    /// <summary>
    /// Makes a policy of each permission, which asks the table for the role of the editor who is signed in.
    /// </summary>
    public static void AddPermissions(this IServiceCollection services)
    {
        var policies = services.AddAuthorizationBuilder();
        foreach (var permission in Enum.GetValues<Permission>())
            policies.AddPolicy(
                permission.ToString(),
                policy => policy.RequireAssertion(asked => RoleOf(asked.User) is { } role && role.May(permission))
            );
    }

    private static Role? RoleOf(System.Security.Claims.ClaimsPrincipal who) =>
        Enum.TryParse<Role>(who.FindFirst(System.Security.Claims.ClaimTypes.Role)?.Value, out var role) ? role : null;
}

/// <summary>Names the permission that an address of the desk needs.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class NeedsAttribute(Permission permission) : AuthorizeAttribute(permission.ToString())
{
    public Permission Permission { get; } = permission;
}
