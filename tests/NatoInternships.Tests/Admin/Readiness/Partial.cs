using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace NatoInternships.Tests.Admin.Readiness;

/// <summary>Renders one partial view without a page around it, entities decoded.</summary>
internal static class Partial
{
    public static async Task<string> RenderAsync<T>(IServiceProvider services, string path, T model)
    {
        var context = new ActionContext(
            new DefaultHttpContext { RequestServices = services },
            new RouteData(),
            new ActionDescriptor()
        );
        var view = services
            .GetRequiredService<IRazorViewEngine>()
            .GetView(null, path, isMainPage: false)
            .EnsureSuccessful([])
            .View;
        await using var output = new StringWriter();
        var data = new ViewDataDictionary<T>(new EmptyModelMetadataProvider(), new ModelStateDictionary())
        {
            Model = model,
        };
        var temporary = new TempDataDictionary(context.HttpContext, services.GetRequiredService<ITempDataProvider>());
        await view!.RenderAsync(new ViewContext(context, view, data, temporary, output, new HtmlHelperOptions()));
        return WebUtility.HtmlDecode($"{output}");
    }
}
