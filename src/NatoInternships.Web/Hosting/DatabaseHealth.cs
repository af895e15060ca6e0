using Microsoft.Extensions.Diagnostics.HealthChecks;
using NatoInternships.Database;

namespace NatoInternships.Hosting;

/// <summary>
/// Degraded while the database takes nothing that is saved, and why: pages are served from memory all the same.
/// </summary>
public sealed class DatabaseHealth(DatabaseProbe probe) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(
        HealthCheckContext context,
        CancellationToken cancellationToken = default
    ) =>
        await probe.AskAsync(cancellationToken) is { } trouble
            ? HealthCheckResult.Degraded(trouble.Sentence())
            : HealthCheckResult.Healthy("The database takes what is saved.");
}
