using Microsoft.Extensions.DependencyInjection.Extensions;

namespace NatoInternships.Hosting.PageCaching;

/// <summary>
/// Has <see cref="IHttpContextAccessor"/>, which only the desk asks, know the request from behind the ready pages on.
/// The host would set it for each request before all else, and make new objects for that, ready pages too.
/// </summary>
public static class LateContext
{
    public static void AddLateContext(this IServiceCollection services) =>
        services.Replace(
            ServiceDescriptor.Singleton<IHttpContextFactory>(container => new DefaultHttpContextFactory(
                new WithoutAccessor(container)
            ))
        );

    public static void UseLateContext(this WebApplication app)
    {
        var accessor = app.Services.GetRequiredService<IHttpContextAccessor>();
        app.Use(
            async (context, next) =>
            {
                accessor.HttpContext = context;
                try
                {
                    await next(context);
                }
                finally
                {
                    // What goes on after the answer must not hold on to it.
                    accessor.HttpContext = null;
                }
            }
        );
    }

    private sealed class WithoutAccessor(IServiceProvider container) : IServiceProvider
    {
        public object? GetService(Type serviceType) =>
            serviceType == typeof(IHttpContextAccessor) ? null : container.GetService(serviceType);
    }
}
