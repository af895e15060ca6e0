namespace NatoInternships.Tests.Hosting;

/// <summary>A first start warns of what somebody should mend, and of nothing else.</summary>
public sealed class FirstWarnings
{
    [Fact]
    public async Task A_developer_is_warned_of_nothing()
    {
        using var site = new SiteProcess(
            new Dictionary<string, string>
            {
                ["ASPNETCORE_ENVIRONMENT"] = "Development",
                ["DOTNET_ENVIRONMENT"] = "Development",
            }
        );
        await site.SaysAsync("The site is open at");
        Assert.DoesNotContain(site.Said, line => line.Contains(" WRN] ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task In_production_the_log_warns_that_the_keys_of_cookies_stand_readable()
    {
        using var site = new SiteProcess(
            new Dictionary<string, string> { ["Site:BaseAddress"] = "https://internships.example.org" }
        );
        await site.SaysAsync("No XML encryptor configured");
        Assert.Contains("\"@l\":\"Warning\"", site.Said[^1], StringComparison.Ordinal);
    }
}
