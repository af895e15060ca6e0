using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using NatoInternships.Publishing;

namespace NatoInternships.Hosting;

/// <summary>
/// Ready when a catalogue is public; degraded when the database is away or entries had to be left out.
/// </summary>
public sealed class CatalogueHealth(CatalogueHolder holder) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(
        HealthCheckContext context,
        CancellationToken cancellationToken = default
    ) => Task.FromResult(Check());

    private HealthCheckResult Check()
    {
        if (holder.BuildFault is { } fault)
            return new HealthCheckResult(
                holder.Current is null ? HealthStatus.Unhealthy : HealthStatus.Degraded,
                $"The newest catalogue could not be built: {fault}"
            );
        if (holder.Current is not { } catalogue)
            return HealthCheckResult.Unhealthy("No catalogue could be loaded yet.");
        if (catalogue.English.Units.Count == 0)
            return HealthCheckResult.Unhealthy(
                "The published catalogue is empty; the log says whether the content folder was refused."
            );
        if (!holder.DatabaseAnswers)
            return HealthCheckResult.Degraded(
                $"The database does not answer; version {catalogue.Version} keeps serving."
            );
        return catalogue.Faults.Count > 0
            ? HealthCheckResult.Degraded(
                $"Left out of version {catalogue.Version}: {string.Join("; ", catalogue.Faults)}"
            )
            : HealthCheckResult.Healthy($"Version {catalogue.Version} is public.");
    }
}

public static class HealthEndpoints
{
    public const string Root = "/health";

    private const string Ready = "ready";

    // Health checks answer every method unless told; all but these are 405.
    private static readonly HttpMethodMetadata Reading = new([HttpMethods.Get, HttpMethods.Head]);

    public static void AddSiteHealth(this IServiceCollection services) =>
        services
            .AddHealthChecks()
            .AddCheck<CatalogueHealth>("catalogue", tags: [Ready])
            .AddCheck<DatabaseHealth>("database", tags: [Ready]);

    public static void MapHealth(this WebApplication app)
    {
        app.MapHealthChecks(Root + "/live", new HealthCheckOptions { Predicate = _ => false }).WithMetadata(Reading);
        app.MapHealthChecks(
                Root + "/ready",
                new HealthCheckOptions { Predicate = check => check.Tags.Contains(Ready), ResponseWriter = WriteAsync }
            )
            .WithMetadata(Reading);
    }

    private static Task WriteAsync(HttpContext context, HealthReport report) =>
        context.Response.WriteAsJsonAsync(
            new
            {
                status = report.Status.ToString(),
                checks = report.Entries.ToDictionary(entry => entry.Key, entry => entry.Value.Description),
            }
        );
}
