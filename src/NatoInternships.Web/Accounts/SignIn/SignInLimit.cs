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

    /// <summary>Says by the status of the answer, too, that one has to wait (RFC 6585, RFC 9110).</summary>
    /// <param name="response">The answer, which carries a page that says so.</param>
    /// <param name="wait">How long.</param>
    public static void AskToWait(this HttpResponse response, TimeSpan wait)
    {
        response.StatusCode = StatusCodes.Status429TooManyRequests;
        response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
    }

    public static void AddSignInLimit(this IServiceCollection services) =>
        services.AddRateLimiter(limiter =>
        {
            limiter.OnRejected = (rejected, _) =>
            {
                rejected.HttpContext.Response.AskToWait(Window);
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
