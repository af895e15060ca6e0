using System.Net;
using NatoInternships.Editors;
using NatoInternships.Tests.Admin.Bulk;
using NatoInternships.Tests.Admin.Editing;
using NatoInternships.Tests.Admin.Previews;
using NatoInternships.Tests.Site;

namespace NatoInternships.Tests.Admin.People;

/// <summary>Two people of one name are told apart, and who may no longer come in leaves no door open.</summary>
public sealed class OneName(DeskSite desk) : IClassFixture<DeskSite>
{
    private const string Key = "legal-advisor";
    private const string Ann = "Robin Example (ann@example.org)";

    private readonly DeskSite _site = desk.Restored();

    [Fact]
    public async Task They_are_told_apart_by_their_addresses_wherever_they_are_named()
    {
        using var ann = await _site.JoinAsync(email: "ann@example.org");
        using var ben = await _site.JoinAsync(Role.Publisher, "ben@example.org");
        _site.Later(TimeSpan.FromMinutes(1));
        await ann.FormAsync(Key, "submit", ("en.lead", "By Ann."));
        await ann.Browser.SubmitAsync(
            await ann.Browser.GetAsync($"{Forms.Entries}/{Key}/preview-links"),
            "/preview-links"
        );
        await ann.DoItAsync(await ann.ValueAsync(await ann.ChooseAsync("AsOf", "operations"), "2018-05"));
        await ann.KeepAsync(await ann.Browser.GetAsync($"{Forms.Entries}/{Key}"), ("en.lead", "Typed."));
        foreach (
            var path in new[]
            {
                "/admin/en",
                "/admin/en/units",
                "/admin/en/bulk",
                $"{Forms.Entries}/{Key}",
                $"{Forms.Entries}/{Key}/history",
                $"{Forms.Entries}/{Key}/history/restore?number=2",
                $"{Forms.Entries}/{Key}/publishing",
                $"{Forms.Entries}/{Key}/preview-links",
            }
        )
            Assert.True((await ben.Browser.GetAsync(path)).Text.Contains(Ann, StringComparison.Ordinal), path);
        foreach (var path in new[] { "/admin/en/units", $"{Forms.Entries}/{Key}/publishing" })
        {
            var owners = (await ben.Browser.GetAsync(path)).Document.QuerySelectorAll("[name=owner] option");
            Assert.Contains(Ann, owners.Select(owner => owner.TextContent));
        }

        var asked = await ben.ChooseAsync("Owner", Key);
        Assert.Contains(Ann, asked.Document.QuerySelectorAll("#value option").Select(one => one.TextContent));
        await ben.PublishingAsync(Key, "return", ("remarks", "Say more."));
        Assert.Contains("ben@example.org", (await ann.Browser.GetAsync("/admin/en")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_is_alone_with_a_name_goes_by_it()
    {
        using var ann = await _site.JoinAsync(email: "ann@example.org");
        await ann.EditAsync(Key, ("en.lead", "By Ann."));
        var text = (await ann.Browser.GetAsync($"{Forms.Entries}/{Key}/history")).Text;
        Assert.Contains("Robin Example", text, StringComparison.Ordinal);
        Assert.DoesNotContain("ann@example.org", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_preview_links_of_who_is_disabled_end_for_good()
    {
        var previews = new PreviewDesk(_site);
        using var ann = await _site.JoinAsync();
        using var ben = await _site.JoinAsync();
        var number = await previews.DraftAsync();
        var (hers, his) = (await previews.LinkAsync(ann.Id, number), await previews.LinkAsync(ben.Id, number));
        Assert.Equal(HttpStatusCode.OK, (await _site.PublicAsync(hers)).Status);
        await _site.DisableAsync(ann.Id);
        Assert.NotEqual(HttpStatusCode.OK, (await _site.PublicAsync(hers)).Status);
        Assert.Equal(HttpStatusCode.OK, (await _site.PublicAsync(his)).Status);
        Assert.Null(await _site.AsAdministratorAsync((team, me) => team.EnableAsync(ann.Id, me)));
        Assert.NotEqual(HttpStatusCode.OK, (await _site.PublicAsync(hers)).Status);
    }
}
