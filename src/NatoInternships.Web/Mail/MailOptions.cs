using System.ComponentModel.DataAnnotations;
using MailKit.Security;

namespace NatoInternships.Mail;

/// <summary>
/// The section <c>Mail</c>: the SMTP server (RFC 5321) that letters are handed to. Without a host no letters are sent.
/// </summary>
public sealed class MailOptions : IValidatableObject
{
    public const string Section = "Mail";

    public string Host { get; init; } = "";

    [Range(1, 65_535, ErrorMessage = "Mail:Port may be 1 to 65535.")]
    public int Port { get; init; } = 587;

    [EnumDataType(
        typeof(SecureSocketOptions),
        ErrorMessage = "Mail:Security may be StartTls, SslOnConnect, Auto, StartTlsWhenAvailable or None."
    )]
    public SecureSocketOptions Security { get; init; } = SecureSocketOptions.StartTls;

    public string UserName { get; init; } = "";

    /// <summary>Belongs in an environment variable or a secret store.</summary>
    public string Password { get; init; } = "";

    /// <summary>The sender, such as <c>internships@example.org</c>.</summary>
    public string From { get; init; } = "";

    [Range(1, 120, ErrorMessage = "Mail:TimeoutSeconds may be 1 to 120.")]
    public int TimeoutSeconds { get; init; } = 10;

    public bool IsConfigured => Host.Length > 0;

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (IsConfigured && !MimeKit.MailboxAddress.TryParse(From, out _))
            yield return new ValidationResult(
                "Mail:From is missing or no e-mail address: give the sender of the site's letters, such as "
                    + "internships@example.org."
            );
    }
}
