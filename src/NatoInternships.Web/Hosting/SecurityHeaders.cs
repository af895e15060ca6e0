using NatoInternships.Addresses;
using NatoInternships.Publishing;

namespace NatoInternships.Hosting;

/// <summary>
/// Nothing but the site's own files may load, nothing inline may run, nobody may frame a page (OWASP HTTP Headers Cheat
/// Sheet). The one exception is the desk, which frames its own previews.
/// </summary>
public static class SecurityHeaders
{
    private static readonly HeaderPolicyCollection Public = Common()
        .AddReferrerPolicySameOrigin()
        .AddContentSecurityPolicy(policy => Own(policy).AddFrameAncestors().None());

    private static readonly HeaderPolicyCollection Desk = Common()
        .AddReferrerPolicySameOrigin()
        .AddContentSecurityPolicy(policy =>
        {
            Own(policy).AddFrameSrc().Self();
            policy.AddFrameAncestors().None();
        });

    // The address of a preview is a secret, so it is not handed on to the pages that it links to.
    private static readonly HeaderPolicyCollection Preview = Common()
        .AddReferrerPolicyNoReferrer()
        .AddContentSecurityPolicy(policy => Own(policy).AddFrameAncestors().None());

    private static readonly HeaderPolicyCollection DeskPreview = Common()
        .AddReferrerPolicyNoReferrer()
        .AddContentSecurityPolicy(policy => Own(policy).AddFrameAncestors().Self());

    public static void AddSiteHeaders(this IServiceCollection services) =>
        services
            .AddSecurityHeaderPolicies()
            .SetDefaultPolicy(Public)
            .SetPolicySelector(answer => Of(answer.HttpContext));

    private static HeaderPolicyCollection Of(HttpContext context) =>
        context.Features.Get<PreviewVisit>() switch
        {
            { IsDesk: true } => DeskPreview,
            { IsDesk: false } => Preview,
            _ => DeskAddresses.Holds(RequestLanguage.OriginalPath(context)) ? Desk : Public,
        };

    private static HeaderPolicyCollection Common() =>
        new HeaderPolicyCollection()
            .AddContentTypeOptionsNoSniff()
            .AddCrossOriginOpenerPolicy(policy => policy.SameOrigin())
            .AddCrossOriginResourcePolicy(policy => policy.SameOrigin())
            .AddPermissionsPolicy(policy =>
            {
                policy.AddCamera().None();
                policy.AddGeolocation().None();
                policy.AddMicrophone().None();
                policy.AddPayment().None();
            });

    private static CspBuilder Own(CspBuilder policy)
    {
        policy.AddDefaultSrc().None();
        policy.AddScriptSrc().Self();
        policy.AddStyleSrc().Self();
        policy.AddImgSrc().Self();
        policy.AddFontSrc().Self();
        policy.AddManifestSrc().Self();
        policy.AddConnectSrc().Self();
        policy.AddFormAction().Self();
        policy.AddBaseUri().None();
        return policy;
    }
}
