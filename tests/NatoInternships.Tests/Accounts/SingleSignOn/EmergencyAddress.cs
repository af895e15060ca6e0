namespace NatoInternships.Tests.Accounts.SingleSignOn;

public sealed class EmergencyAddress(OnlySso.Site site) : IClassFixture<OnlySso.Site>
{
    [Fact]
    public async Task The_provider_makes_no_account_under_the_address_for_emergencies()
    {
        var browser = await site.BrowserOf(new Person("climber", OnlySso.BreakGlass, "catalogue-Author"))
            .SignInBySsoAsync();
        Assert.Contains(
            "There is an account with your e-mail address already",
            browser.Problem,
            StringComparison.Ordinal
        );
        Assert.Null(await site.EditorAsync(OnlySso.BreakGlass));
    }
}
