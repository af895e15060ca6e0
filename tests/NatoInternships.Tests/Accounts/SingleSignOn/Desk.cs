namespace NatoInternships.Tests.Accounts.SingleSignOn;

/// <summary>What an editor does again and again.</summary>
internal static class Desk
{
    public const string Home = "/admin/en";
    public const string SignIn = "/admin/en/sign-in";
    public const string Confirm = "/admin/en/confirm";
    public const string Account = "/admin/en/account";

    public static bool IsCallback(Uri address) => address.AbsolutePath == "/admin/sso/callback";

    /// <summary>Signs in by the provider, as far as that leads.</summary>
    public static async Task<Browser> SignInBySsoAsync(this Browser browser, Func<Uri, bool>? stopsAt = null)
    {
        await browser.GoAsync(SignIn);
        await browser.SendAsync($"{SignIn}/sso", stopsAt);
        return browser;
    }

    public static async Task<Browser> SignInLocallyAsync(this Browser browser, SsoSite site, string email, string key)
    {
        await browser.GoAsync($"{SignIn}?local=true");
        await browser.SendAsync(SignIn, null, ("email", email), ("password", SsoSite.Password));
        if (browser.Path.StartsWith($"{SignIn}/code", StringComparison.Ordinal))
            await browser.SendAsync($"{SignIn}/code", null, ("code", site.CodeOf(key)));
        return browser;
    }
}
