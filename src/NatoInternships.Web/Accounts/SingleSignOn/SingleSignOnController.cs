using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using NatoInternships.Addresses;
using NatoInternships.Desk;
using NatoInternships.Languages;

namespace NatoInternships.Accounts.SingleSignOn;

/// <summary>
/// A purpose of a visit to the provider: a form begins it, and the page below that, <c>finish</c>, ends it.
/// </summary>
[WhereSingleSignOn]
public abstract class SingleSignOnController(
    ProviderVisit provider,
    IOptions<SingleSignOnOptions> sso,
    IStringLocalizer<Words> words
) : DeskController
{
    protected ProviderVisit Provider { get; } = provider;

    protected IStringLocalizer<Words> Words { get; } = words;

    /// <summary>
    /// Leads to the provider; where it does not answer, straight to the end of the visit, which says so.
    /// </summary>
    protected async Task<ActionResult> LeaveAsync(SsoPurpose purpose, QueryString query = default, string? link = null)
    {
        var finish = $"{Request.Path}/finish{query}";
        if (await Provider.BeginAsync(HttpContext, purpose, finish, link) is not { } address)
            return LocalRedirect(finish);
        Response.Headers["Refresh"] = $"0; url={address}";
        return View(
            "/Accounts/SingleSignOn/Leave.cshtml",
            new LeavePage(Language, Words["Sign in with {0}", sso.Value.Name], address)
        );
    }
}

/// <summary>Leads on to the provider by itself, and by a link where a browser does not.</summary>
public sealed record LeavePage(Language Language, string Title, string Address)
    : DeskPage(Language, Title, DeskAddresses.Home(Language));

/// <summary>
/// Addresses that are only there where a single sign-on is configured. Asked before anything else is.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class WhereSingleSignOnAttribute : Attribute, IAuthorizationFilter, IOrderedFilter
{
    public int Order => int.MinValue;

    public void OnAuthorization(AuthorizationFilterContext context)
    {
        if (!context.HttpContext.RequestServices.GetRequiredService<IOptions<SingleSignOnOptions>>().Value.IsConfigured)
            context.Result = new NotFoundResult();
    }
}
