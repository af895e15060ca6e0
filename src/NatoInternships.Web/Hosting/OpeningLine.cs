using NatoInternships.Addresses;

namespace NatoInternships.Hosting;

public static partial class OpeningLine
{
    /// <summary>Ends the start with the line that says where to look.</summary>
    public static void SayWhereToLook(this WebApplication app) =>
        app.Lifetime.ApplicationStarted.Register(() =>
        {
            if (app.Urls.FirstOrDefault() is { } address)
                Open(app.Logger, address, address + DeskAddresses.Root);
        });

    [LoggerMessage(1, LogLevel.Information, "The site is open at {Address}, its desk at {Desk}. Ctrl+C stops it.")]
    private static partial void Open(ILogger logger, string address, string desk);
}
