using Microsoft.Extensions.Options;

namespace NatoInternships.Hosting;

public static class SiteStart
{
    /// <summary>Runs the site until it is stopped. A wrong setting ends it at once with a sentence instead of a stack trace.</summary>
    public static async Task<int> RunToEndAsync(this WebApplication app)
    {
        try
        {
            await app.RunAsync();
            return 0;
        }
        catch (OptionsValidationException fault)
        {
            foreach (var sentence in fault.Failures)
                await Console.Error.WriteLineAsync(sentence);
            return 1;
        }
    }
}
