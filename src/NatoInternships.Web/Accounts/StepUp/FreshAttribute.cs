using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using NatoInternships.Accounts.Sessions;
using NatoInternships.Addresses;
using NatoInternships.Desk;
using NatoInternships.Editors;

namespace NatoInternships.Accounts.StepUp;

/// <summary>
/// An act that wants a fresh proof of who acts: a second factor or passkey within the last ten minutes. Without one,
/// the proof is asked for first; what a form held is carried along, so that nothing typed is lost.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class FreshAttribute : Attribute, IAsyncResourceFilter
{
    public async Task OnResourceExecutionAsync(ResourceExecutingContext context, ResourceExecutionDelegate next)
    {
        var (visit, services) = (context.HttpContext, context.HttpContext.RequestServices);
        if (
            visit
                .Current()
                ?.Session.IsFreshAt(
                    services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime,
                    SessionLimits.Fresh
                )
            is true
        )
        {
            await next();
            return;
        }

        var request = visit.Request;
        var back = request.Path + request.QueryString;
        if (HttpMethods.IsGet(request.Method))
            context.Result = new LocalRedirectResult(DeskAddresses.Confirm(RequestLanguage.Of(visit), back));
        else if (request.HasFormContentType)
            context.Result = Confirm(
                await ConfirmPages.AskAsync(visit, back, KeptFields.Of(await request.ReadFormAsync())),
                services
            );
        else
            context.Result = new StatusCodeResult(StatusCodes.Status403Forbidden);
    }

    private static ViewResult Confirm(ConfirmPage page, IServiceProvider services) =>
        new()
        {
            ViewName = "/Accounts/StepUp/Index.cshtml",
            ViewData = new ViewDataDictionary<ConfirmPage>(
                services.GetRequiredService<IModelMetadataProvider>(),
                new ModelStateDictionary()
            )
            {
                Model = page,
            },
        };
}
