using System.Diagnostics;
using System.Text.Json;

namespace NatoInternships.Tests.Hosting;

public sealed class GracefulStop
{
    [UnixFact]
    public async Task The_signal_to_end_stops_the_site_in_order()
    {
        using var site = new SiteProcess(
            new Dictionary<string, string> { ["Site:BaseAddress"] = "https://internships.example.org" }
        );
        await site.SaysAsync("Application started");
        using var kill = Process.Start("kill", ["-TERM", $"{site.Id}"]);
        await site.SaysAsync("Application is shutting down");
        Assert.Equal((0, ""), await site.EndAsync());
    }

    [Fact]
    public async Task A_site_in_production_with_its_one_setting_answers()
    {
        using var site = new SiteProcess(
            new Dictionary<string, string> { ["Site:BaseAddress"] = "https://internships.example.org" }
        );
        using var line = JsonDocument.Parse(await site.SaysAsync("Now listening on"));
        using var visitor = new HttpClient
        {
            BaseAddress = new Uri(line.RootElement.GetProperty("address").GetString()!),
        };
        visitor.DefaultRequestHeaders.Add("X-Forwarded-Proto", "https");
        Assert.Contains(
            "<h1>",
            await visitor.GetStringAsync(new Uri("/en", UriKind.Relative)),
            StringComparison.Ordinal
        );
    }
}
