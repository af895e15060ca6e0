using System.Net;
using Microsoft.Extensions.DependencyInjection;
using NatoInternships.Catalogue;
using NatoInternships.Publishing;
using NatoInternships.Tests.Site;

namespace NatoInternships.Tests.Publishing;

/// <summary>What is published becomes public at the site's next look at its database.</summary>
public sealed class NewVersions(SiteFactory site) : IClassFixture<SiteFactory>
{
    private readonly SiteFactory _site = site.Restored();

    [Fact]
    public async Task A_published_change_swaps_the_catalogue()
    {
        var holder = _site.Services.GetRequiredService<CatalogueHolder>();
        var before = holder.Current!.Version;
        await _site.PublishAsync(
            "legal-advisor",
            content => content with { English = content.English with { Lead = "A new lead." } }
        );
        Assert.Equal(before + 1, holder.Current!.Version);
        using var visitor = _site.Visitor();
        Assert.Contains(
            "A new lead.",
            await visitor.GetStringAsync("/en/units/legal-advisor"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_look_without_a_change_keeps_the_catalogue()
    {
        var holder = _site.Services.GetRequiredService<CatalogueHolder>();
        var before = holder.Current;
        await _site.LookAsync();
        Assert.Same(before, holder.Current);
    }

    [Fact]
    public async Task A_request_that_began_before_sees_its_version_to_the_end()
    {
        var holder = _site.Services.GetRequiredService<CatalogueHolder>();
        var seen = holder.Current!;
        await _site.EditAsync<Unit>("legal-advisor", (unit, act) => unit.Withdraw(act));
        Assert.NotNull(seen.English.Unit("legal-advisor"));
        Assert.Null(holder.Current!.English.Unit("legal-advisor"));
    }

    [Fact]
    public async Task A_moved_page_redirects_once_and_for_good_however_often_it_moved()
    {
        await MoveAsync("the-lawyer");
        await MoveAsync("the-jurist");
        Assert.Equal(
            (HttpStatusCode.MovedPermanently, "/en/units/the-jurist"),
            await AnswerAsync("/en/units/legal-advisor")
        );
        Assert.Equal(
            (HttpStatusCode.MovedPermanently, "/en/units/the-jurist"),
            await AnswerAsync("/en/units/the-lawyer")
        );
        Assert.Equal((HttpStatusCode.OK, null), await AnswerAsync("/en/units/the-jurist"));
    }

    [Fact]
    public async Task A_page_that_moved_back_answers_at_its_old_address()
    {
        await MoveAsync("the-lawyer");
        await MoveAsync("legal-advisor");
        Assert.Equal((HttpStatusCode.OK, null), await AnswerAsync("/en/units/legal-advisor"));
        Assert.Equal(
            (HttpStatusCode.MovedPermanently, "/en/units/legal-advisor"),
            await AnswerAsync("/en/units/the-lawyer")
        );
    }

    [Fact]
    public async Task A_withdrawn_page_is_gone_at_every_address_it_had()
    {
        await MoveAsync("the-lawyer");
        await _site.EditAsync<Unit>("legal-advisor", (unit, act) => unit.Withdraw(act));
        Assert.Equal(HttpStatusCode.Gone, (await AnswerAsync("/en/units/legal-advisor")).Status);
        Assert.Equal(HttpStatusCode.Gone, (await AnswerAsync("/en/units/the-lawyer")).Status);
    }

    [Fact]
    public async Task A_withdrawn_page_that_is_published_again_answers()
    {
        await _site.EditAsync<Unit>("legal-advisor", (unit, act) => unit.Withdraw(act));
        await _site.EditAsync<Unit>("legal-advisor", (unit, act) => unit.Publish(unit.Latest!.Number, act));
        Assert.Equal(HttpStatusCode.OK, (await AnswerAsync("/en/units/legal-advisor")).Status);
    }

    private Task MoveAsync(string address) =>
        _site.EditAsync<Unit>(
            "legal-advisor",
            (unit, act) => unit.Publish(unit.Rename(address, french: null, act).Number, act)
        );

    private async Task<(HttpStatusCode Status, string? Location)> AnswerAsync(string path)
    {
        using var visitor = _site.Visitor();
        using var answer = await visitor.GetAsync(new Uri(path, UriKind.Relative));
        return (answer.StatusCode, answer.Headers.Location?.ToString());
    }
}
