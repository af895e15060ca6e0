using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.WebEncoders;
using NatoInternships.Addresses;
using NatoInternships.Languages;

namespace NatoInternships.Shared;

public static class SitePages
{
    /// <summary>Adds controllers, with their views beside them, and the two languages.</summary>
    public static void AddSitePages(this IServiceCollection services)
    {
        services.AddControllersWithViews();
        services.AddSingleton<IStringLocalizer<Words>, Words>();
        services.Configure<RazorViewEngineOptions>(options =>
        {
            options.ViewLocationFormats.Clear();
            options.ViewLocationFormats.Add("/{1}/{0}.cshtml");
            options.ViewLocationFormats.Add("/Accounts/{1}/{0}.cshtml");
            options.ViewLocationFormats.Add("/Admin/{1}/{0}.cshtml");
            options.ViewLocationFormats.Add("/Admin/Shared/{0}.cshtml");
            options.ViewLocationFormats.Add("/Accounts/{0}.cshtml");
            options.ViewLocationFormats.Add("/Desk/{0}.cshtml");
            options.ViewLocationFormats.Add("/Hosting/{0}.cshtml");
            options.ViewLocationFormats.Add("/Shared/{0}.cshtml");
        });
        services.Configure<RequestLocalizationOptions>(options =>
        {
            var cultures = Language.All.Select(language => language.Culture).ToList();
            options.SupportedCultures = options.SupportedUICultures = cultures;
            options.DefaultRequestCulture = new RequestCulture(Language.English.Culture);
            options.RequestCultureProviders = [new RequestLanguage()];
        });
        // Accents and typographic signs stay as they are; markup signs are always escaped.
        services.Configure<WebEncoderOptions>(options =>
            options.TextEncoderSettings = new TextEncoderSettings(
                UnicodeRanges.BasicLatin,
                UnicodeRanges.Latin1Supplement,
                UnicodeRanges.LatinExtendedA,
                UnicodeRanges.GeneralPunctuation
            )
        );
    }
}
