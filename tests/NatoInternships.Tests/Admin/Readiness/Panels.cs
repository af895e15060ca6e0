using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NatoInternships.Addresses;
using NatoInternships.Admin.Readiness;
using NatoInternships.Catalogue;
using NatoInternships.Database;
using NatoInternships.Languages;
using NatoInternships.Publishing;
using NatoInternships.Tests.Admin.Editing;
using NatoInternships.Tests.Publishing;
using NatoInternships.Tests.Site;
using NatoInternships.Time;

namespace NatoInternships.Tests.Admin.Readiness;

/// <summary>The panel of an entry of the running site, as it is shown.</summary>
public sealed class Panels(DeskSite desk) : IClassFixture<DeskSite>
{
    private const string Key = "legal-advisor";

    private readonly DeskSite _site = desk.Restored();

    [Fact]
    public async Task A_sound_entry_is_ready_and_says_how_easy_it_is_to_read()
    {
        var view = await OfAsync(content => content with { AsOf = new PartialDate(2026) });
        Assert.Equal((true, 0, 2), (view.IsReady, view.Better.Count, view.Levels.Count));
        var html = await ShownAsync(view);
        Assert.Contains("Ready to publish", html, StringComparison.Ordinal);
        Assert.Contains("of 100", html, StringComparison.Ordinal);
        Assert.DoesNotContain("Must be mended", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_read_must_be_mended()
    {
        using var author = await _site.JoinAsync();
        var opened = await author.Browser.GetAsync($"{Forms.Entries}/{Key}");
        await author.KeepAsync(opened, ("asOf", "no date"));
        var panel = await author.Browser.GetAsync($"{Forms.Entries}/{Key}/readiness");
        Assert.Contains("Must be mended (1)", panel.Text, StringComparison.Ordinal);
        Assert.NotNull(panel.Document.QuerySelector(".block a[href='#asOf'][data-jump]"));
    }

    [Fact]
    public async Task What_blocks_and_what_would_be_better_lead_to_their_fields()
    {
        var view = await OfAsync(content =>
            content with
            {
                English = content.English with { Summary = "", Fields = [] },
            }
        );
        var html = await ShownAsync(view);
        Assert.False(view.IsReady);
        Assert.Contains("Must be mended (1)", html, StringComparison.Ordinal);
        Assert.Contains("Would be better (", html, StringComparison.Ordinal);
        Assert.Contains("href=\"#en-summary\" data-jump", html, StringComparison.Ordinal);
        Assert.Contains("href=\"#en-fields\" data-jump", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task French_older_than_English_is_named_until_somebody_is_at_it_or_says_that_it_fits()
    {
        await _site.EditAsync<Unit>(
            Key,
            (unit, act) =>
                unit.Write(
                    unit.Read(unit.Latest!) with
                    {
                        English = unit.Read(unit.Latest!).English with { Lead = "Another lead." },
                    },
                    act
                )
        );
        var view = await OfAsync(content => content);
        Assert.Equal(["fr.lead"], Stale(view));
        Assert.Contains(DeskAddresses.French(Language.English, Key), await ShownAsync(view), StringComparison.Ordinal);
        Assert.Equal(
            ["fr.lead", "fr.summary"],
            Stale(
                await OfAsync(content =>
                    content with
                    {
                        English = content.English with { Summary = "Typed just now." },
                    }
                )
            )
        );
        Assert.Empty(
            Stale(
                await OfAsync(content => content with { French = content.French! with { Lead = "Un autre chapeau." } })
            )
        );
        Assert.Equal(
            ["fr.lead"],
            Stale(await OfAsync(content => content with { French = content.French! with { Place = "Bruxelles" } }))
        );

        await _site.EditAsync<Unit>(Key, (unit, act) => unit.ConfirmFrench(act));
        Assert.Empty(Stale(await OfAsync(content => content)));
    }

    [Fact]
    public async Task What_was_published_a_moment_ago_counts_though_this_node_has_not_seen_it()
    {
        var holder = _site.Services.GetRequiredService<CatalogueHolder>();
        var before = holder.Current!;
        await _site.AddAsync(
            "new-body",
            Facts.Unit with
            {
                Kind = UnitKind.Body,
                Parent = null,
                English = Facts.Unit.English with { Address = "new-body" },
                French = null,
            }
        );
        holder.Swap(before);
        Assert.Empty((await OfAsync(content => content with { Parent = "new-body" })).Blocking);
    }

    [Fact]
    public async Task A_draft_body_is_not_public_yet()
    {
        await _site.AddAsync("new-body", Facts.Unit with { Kind = UnitKind.Body, Parent = null }, published: false);
        Assert.Equal(
            [Finding.Block("parent", FindingKind.BodyNotPublic, "new-body")],
            (await OfAsync(content => content with { Parent = "new-body" })).Blocking
        );
    }

    [Theory]
    [InlineData("NotFound", 1, true)]
    [InlineData("Failed", 1, false)]
    [InlineData("Failed", 2, true)]
    public async Task A_link_that_the_guardian_found_broken_is_named(string problem, int failures, bool named)
    {
        await _site.DamageAsync(
            $"""
            INSERT INTO LinkChecks (Hash, Url, CheckedAt, Problem, Failures)
            VALUES ('a', 'https://gone.example.org/', '2026-11-23 00:00:00', {problem}, {failures})
            """
        );
        var view = await OfAsync(content =>
            content with
            {
                Apply = ApplicationRoute.Direct,
                ApplyUrl = "https://gone.example.org/#top",
            }
        );
        Assert.Equal(
            named,
            view.Better.Contains(Finding.Better("applyUrl", FindingKind.LinkBroken, "https://gone.example.org/#top"))
        );
    }

    private static IEnumerable<string> Stale(ReadinessView view) =>
        view
            .Better.Where(finding => finding.Kind == FindingKind.FrenchStale)
            .Select(finding => finding.Field)
            .Order(StringComparer.Ordinal);

    private Task<ReadinessView> OfAsync(Func<UnitContent, UnitContent> change) =>
        _site.WithAsync<IServiceProvider, ReadinessView>(async services =>
        {
            var unit = await services
                .GetRequiredService<CatalogueContext>()
                .Units.AsNoTracking()
                .Include(entry => entry.Revisions)
                .SingleAsync(entry => entry.Key == Key);
            return await services
                .GetRequiredService<ReadinessPanel>()
                .OfAsync(unit, change(unit.Read(unit.Latest!)), Language.English, CancellationToken.None);
        });

    private Task<string> ShownAsync(ReadinessView view) =>
        _site.WithAsync<IServiceProvider, string>(services =>
            Partial.RenderAsync(services, "/Admin/Readiness/_Readiness.cshtml", view)
        );
}
