using NatoInternships.Editors;
using NatoInternships.Tests.Site;

namespace NatoInternships.Tests.Admin.People;

/// <summary>Names stand in the order that a reader expects, whatever the database's order is.</summary>
public sealed class SortedNames : IDisposable
{
    private readonly DeskSite _site = new();

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public async Task Accents_and_capitals_part_no_names(string language)
    {
        using var me = await _site.JoinAsync(Role.Administrator);
        foreach (var name in new[] { "Zoé Adam", "Étienne Dubois", "anna Maes", "Eva Jacobs", "Émile Claes" })
            await InviteAsync(me, name);
        var page = await me.Browser.GetAsync($"/admin/{language}/people");
        var names = page.Document.QuerySelectorAll("tbody tr").Select(row => row.QuerySelector("a")!.TextContent);
        string[] sorted = ["anna Maes", "Émile Claes", "Étienne Dubois", "Eva Jacobs", "Robin Example", "Zoé Adam"];
        Assert.Equal(sorted, names);
    }

    public void Dispose() => _site.Dispose();

    private static async Task InviteAsync(Colleague me, string name) =>
        await me.Browser.SubmitAsync(
            await me.Browser.GetAsync("/admin/en/people/invite"),
            "/people/invite",
            ("email", $"name{name.Length}@example.org"),
            ("name", name)
        );
}
