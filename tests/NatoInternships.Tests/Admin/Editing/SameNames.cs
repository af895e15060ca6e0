using NatoInternships.Tests.Admin.Transfer;
using NatoInternships.Tests.Site;

namespace NatoInternships.Tests.Admin.Editing;

/// <summary>A second entry of one name is questioned before it is made.</summary>
public sealed class SameNames(DeskSite desk) : IClassFixture<DeskSite>
{
    private const string Body = "international-military-staff";

    private readonly DeskSite _site = desk.Restored();

    [Theory]
    [InlineData("unit", "Office of Tests", null)]
    [InlineData("unit", "  office   of TÉSTS ", null)]
    [InlineData("guidance", "OFFICE OF TESTS", null)]
    [InlineData("unit", "Something else", "bureau des ESSAIS")]
    [InlineData("unit", "Bureau des essais", null)]
    public async Task It_is_asked_about_and_leads_to_the_one_there_is(string kind, string name, string? french)
    {
        using var author = await _site.JoinAsync();
        await author.WriteUnitAsync();
        _site.Later(TimeSpan.FromMinutes(5));
        var page = await author.CreateAsync(kind, name, french, kind == "unit" ? Body : null);
        Assert.Contains("already an entry called “Office of Tests”", page.Problem, StringComparison.Ordinal);
        Assert.NotNull(page.Document.QuerySelector($".faults a[href='{Forms.Entries}/office-of-tests']"));
        Assert.Equal(name, page.Field("en-name"));
        page = await author.Browser.SubmitAsync(page, "/new", ("another", "true"));
        Assert.StartsWith("The draft is made", page.Notice, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_of_the_same_name_has_an_address_of_its_own_and_is_made_once()
    {
        using var author = await _site.JoinAsync();
        await author.WriteUnitAsync();
        _site.Later(TimeSpan.FromMinutes(5));
        var page = await author.CreateAsync("unit", "Office of Tests", null, Body);
        foreach (var _ in new[] { 1, 2 })
            Assert.StartsWith(
                $"{Forms.Entries}/office-of-tests-2?",
                (await author.Browser.SubmitAsync(page, "/new", ("another", "true"))).Path,
                StringComparison.Ordinal
            );
    }

    [Fact]
    public async Task A_dry_run_says_so_of_what_it_would_add()
    {
        using var author = await _site.JoinAsync();
        await author.WriteUnitAsync();
        var dry = await author.BringAsync(
            "another-office.en.md",
            """
            ---
            name: office of tests
            kind: unit
            parent: international-military-staff
            order: 5
            apply: headquarters
            lead: Tests too.
            ---
            It tests too.
            """
        );
        Assert.Contains("another entry has this name already office-of-tests", dry.Text, StringComparison.Ordinal);
    }
}
