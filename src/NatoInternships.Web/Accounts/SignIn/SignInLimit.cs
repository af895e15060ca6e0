using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;
using NatoInternships.Audit;

namespace NatoInternships.Accounts.SignIn;

public static class SignInLimit
{
    /// <summary>The rate limit of everything that may be sent to the desk without a session.</summary>
    public const string Policy = "sign-in";

    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    public static void AddSignInLimit(this IServiceCollection services) =>
        services.AddRateLimiter(limiter =>
        {
            limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limiter.OnRejected = (rejected, _) =>
            {
                rejected.HttpContext.Response.Headers.RetryAfter = Window.TotalSeconds.ToString(
                    CultureInfo.InvariantCulture
                );
                return ValueTask.CompletedTask;
            };
            limiter.AddPolicy(
                Policy,
                visit =>
                    RateLimitPartition.GetFixedWindowLimiter(
                        NetworkAddress.Of(visit),
                        _ => new FixedWindowRateLimiterOptions
                        {
                            Window = Window,
                            PermitLimit = visit
                                .RequestServices.GetRequiredService<IOptions<SignInLimits>>()
                                .Value.RequestsPerMinute,
                        }
                    )
            );
        });
}
