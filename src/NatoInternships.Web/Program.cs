using NatoInternships.Accounts;
using NatoInternships.Admin;
using NatoInternships.Admin.Previews;
using NatoInternships.Audit;
using NatoInternships.ContentImport;
using NatoInternships.Database;
using NatoInternships.Hosting;
using NatoInternships.Hosting.PageCaching;
using NatoInternships.LinkGuardian;
using NatoInternships.Publishing;
using NatoInternships.Search;
using NatoInternships.Settings;
using NatoInternships.Shared;

var builder = WebApplication.CreateBuilder(args);
builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
builder.Host.UseDefaultServiceProvider(container => container.ValidateOnBuild = container.ValidateScopes = true);
builder.AddSiteLogging();
builder.AddCatalogueDatabase();
builder.Services.AddSettings<SiteOptions>(SiteOptions.Section);
builder.Services.AddKnownProxies();
builder.Services.AddSingleton(TimeProvider.System);
builder.Services.AddScoped<ContentImporter>().AddScoped<ContentExporter>();
builder.Services.AddPublishing(FirstStart.PrepareAsync);
builder.Services.AddSearch();
builder.Services.AddSitePages();
builder.AddAccounts();
builder.Services.AddDesk();
builder.Services.AddLinkGuardian();
builder.Services.AddSiteHeaders();
builder.Services.AddSiteCompression();
builder.Services.AddPageCache();
builder.Services.AddLateContext();
builder.Services.AddSiteHealth();

await using var app = builder.Build();
var command = CommandWords.Of(args);
if (ContentCommand.IsAskedFor(command))
    return await SiteSettings.OrSentenceAsync(() => ContentCommand.RunAsync(app.Services, command, Console.Out));
if (EditorsCommand.IsAskedFor(command))
    return await SiteSettings.OrSentenceAsync(() => EditorsCommand.RunAsync(app.Services, command, Console.Out));
if (AuditCommand.IsAskedFor(command))
    return await SiteSettings.OrSentenceAsync(() =>
        AuditCommand.RunAsync(app.Services, command, Console.Out, CancellationToken.None)
    );

app.UseForwardedHeaders(); // first, so that all below sees the reader's own scheme; known proxies only
if (!app.Environment.IsDevelopment())
    app.UseHsts(); // before the ready pages, since it depends on the host
app.UsePageCache(); // before all that costs; a ready page carries the headers that those below set
app.UseLateContext(); // behind the ready pages, which need none
app.UseRequestLog(); // around the error pages, so that a request is one line with its final status
app.UseSecurityHeaders(); // on every answer, errors too
app.UseExceptionHandler(ErrorController.Failures); // before all that may fail
app.UseStatusCodePagesWithReExecute(ErrorController.Root + "/{0}");
app.UseSecureAddress(); // behind the security headers, so that the answer that leads there has them
app.UseResponseCompression();
app.UseCanonicalAddresses(); // before routing, so that a page has one address
app.UseMiddleware<PreviewSite>(); // before routing, so that a preview is the public page of its address
app.UseRouting();
app.UseCatalogueGate(); // after routing, so that only public pages wait for a catalogue
app.UsePageKeeping(); // behind the gate and the routing, which say what is a public page
app.UseRequestLocalization(); // the language of the address, for words and dates
app.UseRateLimiter(); // before anything is looked up for who asks too often
app.UseAccounts(); // who sits at the desk; public pages get no cookie to ask about
app.MapStaticAssets();
app.MapControllers().WithStaticAssets();
app.MapPublicPages();
app.MapHealth();
app.SayWhereToLook();
return await SiteSettings.OrSentenceAsync(async () =>
{
    await app.RunAsync();
    return 0;
});
