using System.ComponentModel.DataAnnotations;
using System.Reflection;
using Microsoft.Extensions.Options;

namespace NatoInternships.Settings;

/// <summary>
/// Settings are classes with annotations, read and checked when the site starts. What is wrong with one is said by its
/// annotation, in a sentence that names the setting and what it may be.
/// </summary>
public static class SiteSettings
{
    public static void AddSettings<T>(this IServiceCollection services, string section)
        where T : class
    {
        services
            .AddOptions<T>()
            .Configure<IConfiguration>((settings, configuration) => Read(configuration.GetSection(section), settings))
            .ValidateOnStart();
        services.AddSingleton<IValidateOptions<T>, Annotations<T>>();
    }

    /// <summary>
    /// Does the work of the program and returns its exit code; a wrong setting ends it with its sentence and 1.
    /// </summary>
    public static async Task<int> OrSentenceAsync(Func<Task<int>> work)
    {
        try
        {
            return await work();
        }
        catch (Exception fault) when (Sentences(fault) is { Count: > 0 } sentences)
        {
            foreach (var sentence in sentences)
                await Console.Error.WriteLineAsync(sentence);
            return 1;
        }
    }

    // Several classes with something wrong come as one exception.
    private static List<string> Sentences(Exception fault) =>
        [
            .. (fault is AggregateException all ? all.InnerExceptions : [fault])
                .OfType<OptionsValidationException>()
                .SelectMany(wrong => wrong.Failures),
        ];

    private static void Read<T>(IConfigurationSection section, T settings)
        where T : class
    {
        var unreadable = typeof(T)
            .GetProperties()
            .Where(property => !CanRead(section.GetSection(property.Name), property.PropertyType))
            .Select(property =>
                property.GetCustomAttribute<ValidationAttribute>()?.ErrorMessage
                ?? $"{section.Path}:{property.Name} cannot be read."
            )
            .ToList();
        if (unreadable.Count > 0)
            throw new OptionsValidationException(section.Path, typeof(T), unreadable);
        section.Bind(settings);
    }

    private static bool CanRead(IConfigurationSection setting, Type type)
    {
        try
        {
            _ = setting.Get(type);
            return true;
        }
        catch (InvalidOperationException)
        {
            // How the binder says that a text is no number, or no name in an enumeration.
            return false;
        }
    }

    private sealed class Annotations<T> : IValidateOptions<T>
        where T : class
    {
        public ValidateOptionsResult Validate(string? name, T options)
        {
            List<ValidationResult> results = [];
            return Validator.TryValidateObject(
                options,
                new ValidationContext(options),
                results,
                validateAllProperties: true
            )
                ? ValidateOptionsResult.Success
                : ValidateOptionsResult.Fail(results.Select(result => result.ErrorMessage ?? ""));
        }
    }
}
