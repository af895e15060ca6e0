using Microsoft.AspNetCore.Antiforgery;
using Microsoft.Extensions.Options;
using NatoInternships.Admin.Bulk;
using NatoInternships.Admin.Dashboard;
using NatoInternships.Admin.Editing;
using NatoInternships.Admin.FrenchCheck;
using NatoInternships.Admin.History;
using NatoInternships.Admin.People;
using NatoInternships.Admin.PreviewLinks;
using NatoInternships.Admin.Previews;
using NatoInternships.Admin.Readiness;
using NatoInternships.Admin.Review;
using NatoInternships.Admin.Transfer;
using NatoInternships.Desk;
using NatoInternships.Mail;
using NatoInternships.Settings;

namespace NatoInternships.Admin;

public static class DeskServices
{
    /// <summary>Adds the desk, its letters, and the protection of its forms.</summary>
    public static void AddDesk(this IServiceCollection services)
    {
        services.Configure<RouteOptions>(routes => routes.SetParameterPolicy<EntryKey>(EntryKey.Name));
        services.AddScoped<EntryPast>().AddScoped<Restoring>().AddScoped<FrenchConfirming>();
        services.AddScoped<WorkingCopies>().AddScoped<EditPages>().AddScoped<EntrySaving>().AddScoped<EntryCreating>();
        services.AddScoped<ReadinessPanel>().AddScoped<DeskWork>();
        services.AddScoped<EntryActs>().AddScoped<Forecast>().AddScoped<PublishingRules>().AddScoped<PublishingPages>();
        services.AddSingleton<Timetable>().AddHostedService(container => container.GetRequiredService<Timetable>());
        services.AddScoped<BulkChanging>().AddScoped<BulkUndo>();
        services.AddSingleton<SealedSecrets>().AddScoped<PreviewLinkKeeper>().AddScoped<PreviewOpener>();
        services.AddScoped<Team>().AddScoped<Letters>().AddSingleton<Postman>();
        services
            .AddScoped<MarkdownCheck>()
            .AddScoped<SheetCheck>()
            .AddScoped<DraftImport>()
            .AddSingleton<SealedPlans>();
        services.AddSettings<MailOptions>(MailOptions.Section);
        services
            .AddOptions<AntiforgeryOptions>()
            .Configure<IOptions<SiteOptions>>(
                (forms, site) =>
                {
                    // Lax, or a visit from a letter would replace it and break the forms of other tabs; the token
                    // itself protects.
                    forms.Cookie.Set(site.Value, "desk-forms", SameSiteMode.Lax);
                    // The site's own headers say more (frame-ancestors).
                    forms.SuppressXFrameOptionsHeader = true;
                }
            );
    }
}
