using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Localization;
using NatoInternships.Languages;

namespace NatoInternships.Addresses;

/// <summary>
/// A page’s language is the first segment of its address (on the desk and in a preview the second), also on the error
/// page shown in its place. Where the address names none, the reader's Accept-Language decides, and English where that
/// names neither.
/// </summary>
public sealed class RequestLanguage : RequestCultureProvider
{
    public override Task<ProviderCultureResult?> DetermineProviderCultureResult(HttpContext httpContext) =>
        Task.FromResult<ProviderCultureResult?>(new ProviderCultureResult(Of(httpContext).Code));

    public static Language Of(HttpContext context) =>
        DeskAddresses.LanguageOf(OriginalPath(context))
        ?? PreviewAddresses.LanguageOf(OriginalPath(context))
        ?? Language.FromPath(OriginalPath(context))
        ?? Accepted(context.Request);

    /// <summary>The path that was asked for, also while an error page is made for it.</summary>
    public static string OriginalPath(HttpContext context) =>
        context.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath
        ?? context.Features.Get<IExceptionHandlerPathFeature>()?.Path
        ?? context.Request.Path.Value
        ?? "/";

    /// <summary>The same with its query.</summary>
    public static string OriginalAddress(HttpContext context) =>
        OriginalPath(context)
        + (
            context.Features.Get<IStatusCodeReExecuteFeature>() is { } asked
                ? asked.OriginalQueryString
                : context.Request.QueryString.Value
        );

    /// <summary>Whether an error page is being made for another address, rather than asked for by its own.</summary>
    public static bool IsErrorPage(HttpContext context) =>
        context.Features.Get<IStatusCodeReExecuteFeature>() is not null
        || context.Features.Get<IExceptionHandlerPathFeature>() is not null;

    /// <summary>The better of the site's languages by RFC 9110, section 12.5.4; French for <c>fr-BE</c> too.</summary>
    public static Language Accepted(HttpRequest request) =>
        request
            .GetTypedHeaders()
            .AcceptLanguage.Where(choice => (choice.Quality ?? 1) > 0)
            .OrderByDescending(choice => choice.Quality ?? 1)
            .Select(choice => Language.FromCode(choice.Value.ToString().Split('-')[0].ToLowerInvariant()))
            .FirstOrDefault(language => language is not null)
        ?? Language.English;
}
