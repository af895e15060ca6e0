using NatoInternships.Catalogue;
using NatoInternships.Tests.Publishing;
using NatoInternships.Tests.Site;

namespace NatoInternships.Tests.Markdown;

/// <summary>Hostile words in every field of an entry reach the pages as text.</summary>
public sealed class HostileSite(SiteFactory site) : IClassFixture<SiteFactory>
{
    private const string Attack = HostileQueries.Attack;

    private readonly SiteFactory _site = site.Restored();

    [Fact]
    public async Task Hostile_fields_are_shown_as_text()
    {
        await _site.PublishAsync(
            "nato-standardization-office",
            content => content with { English = Hostile(content.English), French = Hostile(content.French!) }
        );
        using var visitor = _site.Visitor();
        foreach (var path in await visitor.SitemapPathsAsync())
            await HostileQueries.AssertNoHarmAsync(visitor, path);
        await HostileQueries.AssertNoHarmAsync(
            visitor,
            "/en/compare?unit=nato-standardization-office&unit=legal-advisor"
        );
    }

    private static UnitText Hostile(UnitText text) =>
        text with
        {
            Name = Attack,
            MenuName = Attack,
            Acronym = Attack,
            Lead = Attack,
            Place = Attack,
            OfficialName = false,
            Aliases = [Attack],
            Fields = [Attack],
            Facts = [new Fact(Attack, Attack, Attack)],
            Links = [new Link(Attack, $"https://example.org/{Attack}")],
            Sources = [new Source(Attack), new Source(Attack, $"https://example.org/{Attack}")],
            SinceThen = [Attack],
            Summary = Attack,
            Detail = $"{Attack}\n\n## {Attack}\n\n{Attack}\n\n### {Attack}",
        };
}
