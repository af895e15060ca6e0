using NatoInternships.Catalogue;
using NatoInternships.Tests.Site;

namespace NatoInternships.Tests.Publishing;

/// <summary>What is not published is nowhere in public.</summary>
public sealed class Secrets(SiteFactory site) : IClassFixture<SiteFactory>
{
    private const string Name = "Zzyzx";
    private const string Marker = "plugh";

    private readonly SiteFactory _site = site.Restored();

    [Fact]
    public async Task A_draft_entry_is_nowhere()
    {
        await _site.AddAsync("zzyzx", Secret(), published: false);
        Assert.Empty(await WhereAsync());
    }

    [Fact]
    public async Task A_draft_of_a_live_entry_is_nowhere()
    {
        await _site.EditAsync<Unit>("legal-advisor", (unit, act) => unit.Revise(Secret(unit), act));
        Assert.Empty(await WhereAsync());
    }

    [Fact]
    public async Task A_revision_that_waits_for_its_publisher_is_nowhere()
    {
        await _site.EditAsync<Unit>(
            "legal-advisor",
            (unit, act) => unit.Submit(unit.Revise(Secret(unit), act).Number, act)
        );
        Assert.Empty(await WhereAsync());
    }

    [Fact]
    public async Task A_withdrawn_entry_is_nowhere()
    {
        await _site.AddAsync("zzyzx", Secret());
        await _site.EditAsync<Unit>("zzyzx", (unit, act) => unit.Withdraw(act));
        Assert.Empty(await WhereAsync());
    }

    [Fact]
    public async Task A_revision_that_another_replaced_is_nowhere()
    {
        await _site.AddAsync("zzyzx", Secret());
        await _site.PublishAsync("zzyzx", _ => Samples.Unit("xyzzy") with { Parent = "international-staff" });
        Assert.Empty(await WhereAsync());
    }

    [Fact]
    public async Task A_published_entry_is_on_its_page_and_in_the_catalogue_whole_or_narrowed()
    {
        await _site.AddAsync("zzyzx", Secret());
        var where = await WhereAsync();
        Assert.Contains("/en/units/plugh", where);
        Assert.Contains("/fr/catalogue", where);
        Assert.Contains("/en/catalogue?country=not-stated", where);
        Assert.Contains("/sitemap.xml", where);
    }

    /// <summary>Content that nobody may see: found by its name, known by the marker.</summary>
    private static UnitContent Secret() =>
        Samples.Unit(Marker, Name, $"The {Marker} secret.") with
        {
            Parent = "international-staff",
        };

    private static UnitContent Secret(Unit unit) => Secret() with { Order = unit.Read(unit.LiveRevision!).Order };

    /// <summary>
    /// The addresses that show the marker, of all that the sitemap lists and of those that look for it.
    /// </summary>
    private async Task<List<string>> WhereAsync()
    {
        using var visitor = _site.Visitor();
        string[] asked =
        [
            "/sitemap.xml",
            "/robots.txt",
            "/health/ready",
            "/en/catalogue?country=not-stated",
            "/fr/catalogue?country=non-indique",
            $"/en/units/{Name}".ToLowerInvariant(),
            "/fr/entites/zzyzx",
        ];
        List<string> found = [];
        foreach (var path in (await visitor.SitemapPathsAsync()).Concat(asked))
        {
            using var answer = await visitor.GetAsync(new Uri(path, UriKind.Relative));
            if ((await answer.Content.ReadAsStringAsync()).Contains(Marker, StringComparison.OrdinalIgnoreCase))
                found.Add(path);
        }

        return found;
    }
}
