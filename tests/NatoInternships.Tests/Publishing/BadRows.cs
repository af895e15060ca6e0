using System.Net;
using NatoInternships.Tests.Site;

namespace NatoInternships.Tests.Publishing;

/// <summary>Rows damaged by hand: the page is missing, the site is not.</summary>
public sealed class BadRows(SiteFactory site) : IClassFixture<SiteFactory>
{
    private readonly SiteFactory _site = site.Restored();

    [Fact]
    public Task A_document_that_cannot_be_read_takes_only_its_page() =>
        AssertOnlyItsPageIsMissingAsync(
            $"UPDATE Revisions SET Document = '{{' WHERE EntryId = (SELECT Id FROM Entries WHERE Key = 'legal-advisor')"
        );

    [Fact]
    public Task A_live_number_without_a_revision_takes_only_its_page() =>
        AssertOnlyItsPageIsMissingAsync($"UPDATE Entries SET LiveNumber = 99 WHERE Key = 'legal-advisor'");

    [Fact]
    public Task A_live_entry_without_its_time_takes_only_its_page() =>
        AssertOnlyItsPageIsMissingAsync($"UPDATE Entries SET LiveSince = NULL WHERE Key = 'legal-advisor'");

    [Fact]
    public Task An_unknown_kind_takes_only_its_page() =>
        AssertOnlyItsPageIsMissingAsync($"UPDATE Entries SET Kind = 'opening' WHERE Key = 'legal-advisor'");

    private async Task AssertOnlyItsPageIsMissingAsync(FormattableString damage)
    {
        using var visitor = _site.Visitor();
        await _site.DamageAsync(damage);
        using var bad = await visitor.AskAsync("/en/units/legal-advisor");
        using var good = await visitor.AskAsync("/en/units/operations-and-planning");
        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.OK), (bad.StatusCode, good.StatusCode));
        var health = await visitor.GetStringAsync("/health/ready");
        Assert.Contains("\"status\":\"Degraded\"", health, StringComparison.Ordinal);
        Assert.Contains("legal-advisor: ", health, StringComparison.Ordinal);
    }
}
