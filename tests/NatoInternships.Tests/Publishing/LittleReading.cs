using Microsoft.Extensions.DependencyInjection;
using NatoInternships.Catalogue;
using NatoInternships.Database;
using NatoInternships.Publishing;
using NatoInternships.Tests.Site;

namespace NatoInternships.Tests.Publishing;

/// <summary>A look at the database reads what changed, and only that.</summary>
public sealed class LittleReading(SiteFactory site) : IClassFixture<SiteFactory>
{
    private const string Changed = "legal-advisor";

    private readonly SiteFactory _site = site.Restored();

    private CatalogueHolder Holder => _site.Services.GetRequiredService<CatalogueHolder>();

    [Fact]
    public async Task What_did_not_change_is_neither_read_nor_rendered_again()
    {
        var before = Holder.Current!;
        await SayAsync("Other words.");
        var after = Holder.Current!;
        Assert.Equal("Other words.", Lead(after));
        Assert.All(
            before.English.Units.Where(unit => unit.Key != Changed),
            unit => Assert.Same(unit, after.English.Unit(unit.Key))
        );
        Assert.All(before.French.Pages, page => Assert.Same(page, after.French.Page(page.Key)));
    }

    [Fact]
    public async Task A_withdrawn_entry_is_gone_and_is_back_when_it_is_published_again()
    {
        await _site.EditAsync<Unit>(Changed, (unit, act) => unit.Withdraw(act));
        Assert.Null(Holder.Current!.English.Unit(Changed));
        await _site.EditAsync<Unit>(Changed, (unit, act) => unit.Publish(unit.LatestNumber, act));
        Assert.NotNull(Holder.Current!.English.Unit(Changed));
    }

    [Fact]
    public async Task A_notice_is_seen_and_goes_again()
    {
        await _site.EditAsync<Unit>(Changed, (unit, act) => unit.Retire(act));
        Assert.Null(Holder.Current!.English.Unit(Changed));
        await _site.EditAsync<Unit>(Changed, (unit, act) => unit.Reinstate(act));
        Assert.NotNull(Holder.Current!.English.Unit(Changed));
    }

    [Fact]
    public async Task A_revision_of_a_restored_database_is_not_taken_for_one_of_the_same_number()
    {
        await SayAsync("Lost words.");
        var lost = Holder.Current!;
        _site.Restore();
        Holder.Swap(lost);
        _site.Later(TimeSpan.FromMinutes(1));
        await SayAsync("New words.");
        await _site.EditAsync<Unit>("operations", (unit, act) => unit.Retire(act));
        Assert.Equal("New words.", Lead(Holder.Current!));
    }

    [Fact]
    public async Task An_entry_that_was_left_out_is_read_again_since_it_may_have_been_mended()
    {
        await _site.DamageAsync($"UPDATE Entries SET LiveSince = NULL WHERE Key = {Changed}");
        var left = Holder.Current!.Live.Rows.Single(row => row.Key == Changed);
        await _site.EditAsync<Unit>("operations", (unit, act) => unit.Retire(act));
        Assert.NotSame(left, Holder.Current!.Live.Rows.Single(row => row.Key == Changed));
    }

    [Fact]
    public async Task Many_changes_at_once_are_all_seen()
    {
        Holder.Swap(CatalogueBuilder.Build(0, default, [], []));
        await _site.LookAsync();
        Assert.True(Holder.Current!.Live.Rows.Count > 50);
        Assert.Empty(Holder.Current.Faults);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task What_an_act_knows_to_have_changed_is_all_that_is_read_unless_another_came_in_between(int acts)
    {
        var before = Holder.Current!;
        for (var act = 1; act < acts; act++)
            await _site.EditAsync<Unit>("operations", (unit, by) => unit.Retire(by));
        await SayAsync("Other words.");
        await using var scope = _site.Services.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<CatalogueContext>();
        var rows = await context.RowsAsync(before, CancellationToken.None, new HashSet<string> { Changed });
        var now = rows.Build();
        Assert.Equal("Other words.", Lead(now));
        Assert.Equal(acts == 1, now.English.Unit("operations") is not null);
        Assert.Equal(
            before.Live.Rows.Select(row => row.Key).Where(key => key != Changed && (acts == 1 || key != "operations")),
            before.Live.Rows.Intersect(rows.Rows).Select(row => row.Key)
        );
    }

    private Task SayAsync(string lead) =>
        _site.PublishAsync(Changed, content => content with { English = content.English with { Lead = lead } });

    private static string Lead(PublishedCatalogue catalogue) => catalogue.English.Unit(Changed)!.Lead;
}
