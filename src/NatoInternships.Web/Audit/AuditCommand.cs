using NatoInternships.Database;

namespace NatoInternships.Audit;

/// <summary>The command line <c>audit verify</c>.</summary>
public static class AuditCommand
{
    private const string Usage =
        "audit verify   proves that no row of the audit log was changed, taken out or put in between";

    public static bool IsAskedFor(string[] args) => args is ["audit", ..];

    /// <summary>Does what the arguments ask and returns the exit code: 0 sound, 1 broken, 2 not understood.</summary>
    public static async Task<int> RunAsync(
        IServiceProvider services,
        string[] args,
        TextWriter output,
        CancellationToken cancel
    )
    {
        if (args is not [_, "verify"])
        {
            await output.WriteLineAsync(Usage);
            return 2;
        }

        await using var scope = services.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<CatalogueContext>();
        await context.PrepareAsync(cancel);
        var proof = await context.VerifyAsync(count => output.WriteLineAsync($"{count} rows are sound so far"), cancel);
        if (proof.Broken is { } broken)
        {
            await output.WriteLineAsync(
                $"broken at row {broken}: it is not as it was written, or rows before it are missing. "
                    + $"{proof.Last?.Number ?? 0} rows before it are sound."
            );
            return 1;
        }

        // A chain cannot tell that its end was cut off: whoever keeps this line elsewhere can.
        await output.WriteLineAsync(
            proof.Last is { } last ? $"sound: {last.Number} rows, the last one is {last.Hash}" : "sound: no rows yet"
        );
        return 0;
    }
}
