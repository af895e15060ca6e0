using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Localization;
using Microsoft.Net.Http.Headers;
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

    /// <summary>
    /// The better of the site's languages by RFC 9110, section 12.5.4; French for <c>fr-BE</c> too. What <c>*</c> says
    /// holds of a language that is not named; of two that are as welcome, the one that is named first.
    /// </summary>
    public static Language Accepted(HttpRequest request)
    {
        var choices = request.GetTypedHeaders().AcceptLanguage;
        return Language
            .All.Select(language => (Language: language, Choice: Choice(choices, language)))
            .Where(each => each.Choice is { Quality: null or > 0 })
            .OrderByDescending(each => each.Choice!.Quality ?? 1)
            .ThenBy(each => each.Choice!.Value == "*")
            .ThenBy(each => choices.IndexOf(each.Choice!))
            .Select(each => each.Language)
            .FirstOrDefault(Language.English);
    }

    private static StringWithQualityHeaderValue? Choice(
        IList<StringWithQualityHeaderValue> choices,
        Language language
    ) =>
        choices
            .Where(choice => Primary(choice).Equals(language.Code, StringComparison.OrdinalIgnoreCase))
            .MaxBy(choice => choice.Quality ?? 1)
        ?? choices.FirstOrDefault(choice => choice.Value == "*");

    // RFC 5646: the language itself is the first part of a tag.
    private static string Primary(StringWithQualityHeaderValue choice) => choice.Value.ToString().Split('-')[0];
}
