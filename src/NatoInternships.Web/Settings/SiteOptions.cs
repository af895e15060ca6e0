using System.ComponentModel.DataAnnotations;
using System.Net;

namespace NatoInternships.Settings;

/// <summary>The section <c>Site</c>.</summary>
public sealed class SiteOptions : IValidatableObject
{
    public const string Section = "Site";

    /// <summary>
    /// The public origin, such as <c>https://internships.example.org</c>, from which all absolute addresses are made.
    /// </summary>
    public string BaseAddress { get; init; } = "";

    /// <summary>
    /// IP addresses of proxies on other machines that may say by which scheme a reader came. One on this machine is
    /// believed anyway.
    /// </summary>
    public IReadOnlyList<string> KnownProxies { get; init; } = [];

    /// <summary>
    /// Where to tell of a weakness of the site: an address that begins with <c>mailto:</c> or <c>https:</c> (RFC 9116,
    /// section 2.5.3). Without one there is no security.txt.
    /// </summary>
    public string? SecurityContact { get; init; }

    /// <summary>Until when that holds (section 2.5.5); in the RFC's words best less than a year ahead.</summary>
    public DateTimeOffset? SecurityExpires { get; init; }

    /// <summary>Whether readers come by https.</summary>
    public bool IsSecure => BaseAddress.StartsWith("https:", StringComparison.OrdinalIgnoreCase);

    /// <summary>The absolute address of a path.</summary>
    public string Absolute(string path) => BaseAddress.TrimEnd('/') + path;

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (BaseAddress.Length == 0)
            yield return Fault(
                "Site:BaseAddress is missing: give the site's public origin, such as https://internships.example.org."
            );
        else if (
            !Uri.TryCreate(BaseAddress, UriKind.Absolute, out var uri)
            || uri.Scheme is not ("https" or "http")
            || !string.Equals(
                BaseAddress.TrimEnd('/'),
                uri.GetLeftPart(UriPartial.Authority),
                StringComparison.OrdinalIgnoreCase
            )
            || uri.UserInfo.Length > 0
        )
            yield return Fault(
                $"Site:BaseAddress is '{BaseAddress}': it may only be a scheme and a host, such as "
                    + "https://internships.example.org."
            );
        if (SecurityContact is { } contact && !IsContact(contact))
            yield return Fault(
                $"Site:SecurityContact is '{contact}': it may only be an address such as "
                    + "mailto:security@example.org or https://example.org/security."
            );
        else if (SecurityContact is null != SecurityExpires is null)
            yield return Fault(
                "Site:SecurityContact and Site:SecurityExpires go together: give the instant until which the contact "
                    + "holds, such as 2027-06-30T00:00:00Z."
            );
        foreach (var proxy in KnownProxies.Where(proxy => !IPAddress.TryParse(proxy, out _)))
            yield return Fault($"Site:KnownProxies holds '{proxy}': it may only hold IP addresses.");
    }

    private static bool IsContact(string contact) =>
        Uri.TryCreate(contact, UriKind.Absolute, out var uri)
        && uri.Scheme is ("https" or "mailto")
        && !contact.Any(char.IsWhiteSpace);

    private static ValidationResult Fault(string sentence) => new(sentence);
}
