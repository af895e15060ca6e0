using MailKit.Net.Smtp;
using Microsoft.Extensions.Options;
using MimeKit;
using NatoInternships.Editors;

namespace NatoInternships.Mail;

/// <summary>Hands letters to the SMTP server of the settings.</summary>
public sealed partial class Postman(IOptions<MailOptions> options, ILogger<Postman> logger)
{
    /// <summary>
    /// Sends a letter; a server that does not take it is logged and told, and never undoes what the letter is about.
    /// </summary>
    public async Task<Posted> SendAsync(Editor to, Letter letter, CancellationToken cancel)
    {
        var settings = options.Value;
        if (!settings.IsConfigured)
            return Posted.NotConfigured;
        try
        {
            using var message = new MimeMessage(
                [MailboxAddress.Parse(settings.From)],
                [new MailboxAddress(to.Name, to.Email!)],
                letter.Subject,
                new BodyBuilder { TextBody = letter.Text, HtmlBody = letter.Html }.ToMessageBody()
            );
            using var server = new SmtpClient { Timeout = settings.TimeoutSeconds * 1000 };
            await server.ConnectAsync(settings.Host, settings.Port, settings.Security, cancel);
            if (settings.UserName.Length > 0)
                await server.AuthenticateAsync(settings.UserName, settings.Password, cancel);
            await server.SendAsync(message, cancel);
            await server.DisconnectAsync(quit: true, cancel);
            return Posted.Sent;
        }
        catch (Exception fault) when (fault is not OperationCanceledException || !cancel.IsCancellationRequested)
        {
            NotSent(fault);
            return Posted.Failed;
        }
    }

    [LoggerMessage(1, LogLevel.Error, "A letter could not be handed to the mail server")]
    private partial void NotSent(Exception fault);
}

public enum Posted
{
    NotConfigured,
    Sent,
    Failed,
}
