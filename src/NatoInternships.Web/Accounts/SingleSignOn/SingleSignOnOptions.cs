using System.ComponentModel.DataAnnotations;
using NatoInternships.Editors;

namespace NatoInternships.Accounts.SingleSignOn;

/// <summary>
/// The section <c>SingleSignOn</c>: an OpenID Connect provider, such as Entra ID. Without an authority there is none.
/// The secret belongs in an environment variable or a secret store, never in a file of the repository.
/// </summary>
public sealed class SingleSignOnOptions : IValidatableObject
{
    public const string Section = "SingleSignOn";

    private const string NameFault = "SingleSignOn:Name may have 1 to 40 characters.";

    /// <summary>The issuer, such as <c>https://login.microsoftonline.com/{tenant}/v2.0</c>.</summary>
    public string Authority { get; init; } = "";

    public string ClientId { get; init; } = "";

    public string ClientSecret { get; init; } = "";

    /// <summary>What the button says: "Sign in with {Name}".</summary>
    [Required(ErrorMessage = NameFault)]
    [StringLength(40, ErrorMessage = NameFault)]
    public string Name { get; init; } = "SSO";

    /// <summary>The claim that holds a person's roles or groups.</summary>
    public string RoleClaim { get; init; } = "roles";

    /// <summary>Which value of that claim gives which role. The highest counts; without any, nobody comes in.</summary>
    /// <remarks>As text, since the binder passes over a role that does not exist without a word.</remarks>
    public IReadOnlyDictionary<string, string> Roles { get; init; } = new Dictionary<string, string>();

    /// <summary>Turns local sign-in off, but for <see cref="BreakGlass"/>.</summary>
    public bool Only { get; init; }

    /// <summary>The e-mail address of the administrator who may sign in locally when the provider is down.</summary>
    public string BreakGlass { get; init; } = "";

    public bool IsConfigured => Authority.Length > 0;

    public bool AllowsLocal(Editor editor) => !IsConfigured || !Only || IsBreakGlass(editor);

    public bool IsBreakGlass(Editor editor) => IsBreakGlass(editor.Email);

    /// <summary>Whether this is the e-mail address of the account for emergencies.</summary>
    public bool IsBreakGlass(string? email) =>
        IsConfigured && Only && string.Equals(email, BreakGlass, StringComparison.OrdinalIgnoreCase);

    /// <summary>The highest role that the values of the role claim give.</summary>
    public Role? RoleOf(IEnumerable<string> values) =>
        values.Select(value => Roles.TryGetValue(value, out var name) ? Enum.Parse<Role>(name) : (Role?)null).Max();

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!IsConfigured)
        {
            if (Only)
                yield return Fault("SingleSignOn:Only needs SingleSignOn:Authority.");
            yield break;
        }

        if (
            !Uri.TryCreate(Authority, UriKind.Absolute, out var uri)
            || !(uri.Scheme == "https" || (uri.Scheme == "http" && uri.IsLoopback))
        )
            yield return Fault(
                $"SingleSignOn:Authority is '{Authority}': it may only be an https address, such as "
                    + "https://login.example.org."
            );
        if (ClientId.Length == 0)
            yield return Fault(
                "SingleSignOn:ClientId is missing: give the identifier under which the provider knows this site."
            );
        if (Roles.Count == 0)
            yield return Fault(
                "SingleSignOn:Roles is missing: say which value of the role claim gives which role, such as "
                    + "SingleSignOn:Roles:catalogue-authors = Author."
            );
        foreach (var role in Roles.Values.Where(role => !Enum.GetNames<Role>().Contains(role)))
            yield return Fault(
                $"SingleSignOn:Roles gives '{role}': it may only give Author, Publisher or Administrator."
            );
        if (Only && BreakGlass.Length == 0)
            yield return Fault(
                "SingleSignOn:Only needs SingleSignOn:BreakGlass: the e-mail address of an administrator who may "
                    + "still sign in locally."
            );
    }

    private static ValidationResult Fault(string sentence) => new(sentence);
}
