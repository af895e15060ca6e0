using NatoInternships.Tests.Hosting;

namespace NatoInternships.Tests.Accounts.SingleSignOn;

/// <summary>A wrong setting of the single sign-on stops the start with a sentence.</summary>
[Collection(nameof(Alone))]
public sealed class WrongSsoSettings
{
    private static readonly Dictionary<string, string> Sound = new()
    {
        ["Site:BaseAddress"] = "https://internships.example.org",
        ["SingleSignOn:Authority"] = "https://login.example.org",
        ["SingleSignOn:ClientId"] = "internships",
        ["SingleSignOn:Roles:authors"] = "Author",
    };

    [Theory]
    [InlineData(
        "SingleSignOn:Only",
        "true",
        "SingleSignOn:Only needs SingleSignOn:BreakGlass: the e-mail address of an administrator who may still sign "
            + "in locally."
    )]
    [InlineData(
        "SingleSignOn:Authority",
        "http://login.example.org",
        "SingleSignOn:Authority is 'http://login.example.org': it may only be an https address, such as "
            + "https://login.example.org."
    )]
    [InlineData(
        "SingleSignOn:Authority",
        "file:///etc",
        "SingleSignOn:Authority is 'file:///etc': it may only be an https address, such as https://login.example.org."
    )]
    [InlineData(
        "SingleSignOn:ClientId",
        "",
        "SingleSignOn:ClientId is missing: give the identifier under which the provider knows this site."
    )]
    [InlineData(
        "SingleSignOn:Name",
        "A name that is much too long for any button",
        "SingleSignOn:Name may have 1 to 40 characters."
    )]
    [InlineData(
        "SingleSignOn:Roles:authors",
        "Boss",
        "SingleSignOn:Roles gives 'Boss': it may only give Author, Publisher or Administrator."
    )]
    [InlineData(
        "SingleSignOn:Roles:authors",
        "7",
        "SingleSignOn:Roles gives '7': it may only give Author, Publisher or Administrator."
    )]
    public async Task A_wrong_value_ends_the_start_with_its_sentence(string setting, string value, string sentence) =>
        Assert.Equal(
            (1, sentence),
            await SiteStart.EndAsync(new Dictionary<string, string>(Sound) { [setting] = value })
        );

    [Fact]
    public async Task A_role_that_does_not_exist_ends_the_start_also_beside_one_that_does() =>
        Assert.Equal(
            (1, "SingleSignOn:Roles gives 'author': it may only give Author, Publisher or Administrator."),
            await SiteStart.EndAsync(new Dictionary<string, string>(Sound) { ["SingleSignOn:Roles:others"] = "author" })
        );

    [Fact]
    public async Task Only_without_a_provider_ends_the_start() =>
        Assert.Equal(
            (1, "SingleSignOn:Only needs SingleSignOn:Authority."),
            await SiteStart.EndAsync(
                new Dictionary<string, string>
                {
                    ["Site:BaseAddress"] = "https://internships.example.org",
                    ["SingleSignOn:Only"] = "true",
                }
            )
        );

    [Fact]
    public async Task Without_a_role_to_give_the_start_ends()
    {
        var settings = new Dictionary<string, string>(Sound);
        settings.Remove("SingleSignOn:Roles:authors");
        Assert.Equal(
            (
                1,
                "SingleSignOn:Roles is missing: say which value of the role claim gives which role, such as "
                    + "SingleSignOn:Roles:catalogue-authors = Author."
            ),
            await SiteStart.EndAsync(settings)
        );
    }
}
