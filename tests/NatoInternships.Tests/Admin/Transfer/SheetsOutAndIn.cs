using System.Text;
using Microsoft.EntityFrameworkCore;
using NatoInternships.Admin.Transfer;
using NatoInternships.Audit;
using NatoInternships.Catalogue;
using NatoInternships.Database;
using NatoInternships.Tests.Site;

namespace NatoInternships.Tests.Admin.Transfer;

/// <summary>The spreadsheet of units out and in.</summary>
public sealed class SheetsOutAndIn(DeskSite desk) : IClassFixture<DeskSite>
{
    private readonly DeskSite _site = desk.Restored();

    [Fact]
    public async Task The_sheet_has_a_row_for_each_unit_and_says_its_encoding()
    {
        using var robin = await _site.JoinAsync();
        var sheet = await robin.TakeAsync("units.csv");
        Assert.True(sheet.AsSpan().StartsWith(Encoding.UTF8.Preamble));
        var text = Encoding.UTF8.GetString(sheet);
        Assert.StartsWith(
            "\uFEFFkey,kind,parent,order,apply,applyUrl,asOf,latestNotice,latestClosing,sharedWith,"
                + "countries,en.name,",
            text,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("en.summary", text, StringComparison.Ordinal);
        Assert.Contains("OLA/IMS | Office of the Legal Advisor, IMS", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Out_and_in_changes_nothing()
    {
        using var robin = await _site.JoinAsync();
        var page = await robin.BringAsync(("units.csv", await robin.TakeAsync("units.csv")));
        Assert.Equal("", page.Problem);
        Assert.Contains("Nothing would change", page.Notice, StringComparison.Ordinal);
        Assert.Empty(page.Rows());
    }

    [Theory]
    [InlineData("key;asOf;en.aliases\nlegal-advisor;2019-02;One | Two, three\n")]
    [InlineData("key,asOf,en.aliases\r\nlegal-advisor,2019-02,\"One | Two, three\"\r\n")]
    [InlineData("asOf\tkey\ten.aliases\n2019-02\tlegal-advisor\tOne|Two, three\n\n")]
    public async Task A_sheet_of_some_columns_leaves_the_others_alone(string sheet)
    {
        using var robin = await _site.JoinAsync();
        var page = await robin.BringAsync("units.csv", sheet);
        Assert.Equal("", page.Problem);
        Assert.Equal(["legal-advisor Changed As-of date, Other names, English text"], page.Rows());
        Assert.Contains("1 draft", (await robin.ImportAsync(page)).Notice, StringComparison.Ordinal);
        var content = await NewestAsync("legal-advisor");
        Assert.Equal(("2019-02", "Office of the Legal Advisor"), (content.AsOf!.ToString(), content.English.Name));
        Assert.Equal(["One", "Two, three"], content.English.Aliases);
        Assert.NotNull(content.French);
        Assert.Equal(
            "0 added, 1 changed: legal-advisor",
            Assert.Single(await _site.AuditAsync(), row => row.Act == AuditAct.SheetImported).Detail
        );
    }

    [Fact]
    public async Task An_empty_cell_empties_its_field()
    {
        using var robin = await _site.JoinAsync();
        await robin.ImportAsync(await robin.BringAsync("units.csv", "key,asOf,en.aliases\nlegal-advisor,,\n"));
        var content = await NewestAsync("legal-advisor");
        Assert.Null(content.AsOf);
        Assert.Empty(content.English.Aliases);
    }

    [Fact]
    public async Task A_bad_row_keeps_every_row_out_and_is_shown_with_its_row_and_column()
    {
        using var robin = await _site.JoinAsync();
        var page = await robin.BringAsync("units.csv", "key,asOf,order\nlegal-advisor,2019,4\ncmre,May-18,0\n");
        Assert.Contains("units.csv, row 3, asOf: As-of date: give a date", page.Problem, StringComparison.Ordinal);
        Assert.Contains("units.csv, row 3, order: ", page.Problem, StringComparison.Ordinal);
        Assert.Equal(["legal-advisor Changed Place in the order, As-of date", "cmre Refused"], page.Rows());
        Assert.Null(page.Document.QuerySelector("input[name=plan]"));
    }

    [Theory]
    [InlineData("key,colour\ncmre,blue\n", "row 1, colour: There is no such column")]
    [InlineData("key,asOf,asOf\ncmre,2018,2018\n", "row 1, asOf: This column is there twice")]
    [InlineData("asOf\n2018\n", "row 1, key: This column is missing")]
    [InlineData("", "row 1: The spreadsheet is empty")]
    [InlineData("key,asOf\ncmre,2018\ncmre,2019\n", "row 3, key: “cmre” has a row already")]
    [InlineData("key,asOf\nnowhere,2018\n", "row 2, key: There is no unit with the key “nowhere”")]
    [InlineData("key,asOf\nhow-to-apply,2018\n", "row 2, key: There is no unit with the key")]
    [InlineData("key,asOf\ncmre,2018,more\n", "row 2: Cells in this row: 3; columns in the header: 2")]
    [InlineData("key,asOf\ncmre\n", "row 2: Cells in this row: 1")]
    [InlineData("key,asOf\ncmre,\"2018\n", "A quotation mark is missing")]
    [InlineData("key,en.officialName\ncmre,perhaps\n", "row 2, en.officialName: ")]
    [InlineData("key,parent\nlegal-advisor,nowhere\n", "row 2, parent: expected the key of a body; 'nowhere' is none")]
    [InlineData("key,en.address\nlegal-advisor,gender-advisor\n", "row 2, en.address: expected an address of its own")]
    public async Task A_sheet_that_cannot_be_right_is_refused(string sheet, string problem)
    {
        using var robin = await _site.JoinAsync();
        var page = await robin.BringAsync("units.csv", sheet);
        Assert.Contains(problem, page.Problem, StringComparison.Ordinal);
        Assert.Null(page.Document.QuerySelector("input[name=plan]"));
    }

    [Fact]
    public async Task A_sheet_in_another_encoding_is_refused()
    {
        using var robin = await _site.JoinAsync();
        var page = await robin.BringAsync(("units.csv", Encoding.Latin1.GetBytes("key,en.place\ncmre,Café\n")));
        Assert.Contains("save it as “CSV UTF-8”", page.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Empty_columns_and_lines_that_a_spreadsheet_leaves_behind_do_no_harm()
    {
        using var robin = await _site.JoinAsync();
        var page = await robin.BringAsync("units.csv", "key;asOf;;\ncmre;2019;;\n;;;\n\n");
        Assert.Equal(["cmre Changed As-of date"], page.Rows());
    }

    [Fact]
    public async Task Flags_may_stand_as_a_spreadsheet_writes_them()
    {
        using var robin = await _site.JoinAsync();
        Assert.Equal(
            ["cmre Changed The name is official, English text"],
            (await robin.BringAsync("units.csv", "key;en.officialName\ncmre;FAUX\n")).Rows()
        );
        Assert.Empty((await robin.BringAsync("units.csv", "key;en.officialName\ncmre;TRUE\n")).Rows());
    }

    [Fact]
    public async Task A_formula_is_defused_on_its_way_out_and_comes_back_as_it_was()
    {
        using var robin = await _site.JoinAsync();
        await robin.ImportAsync(
            await robin.BringAsync("units.csv", "key,en.place,fr.place\ncmre,=1+1,'=1\ngender-advisor,'@x,-2\n")
        );
        Assert.Equal(
            ("=1+1", "=1"),
            ((await NewestAsync("cmre")).English.Place, (await NewestAsync("cmre")).French!.Place)
        );
        var sheet = await robin.TakeAsync("units.csv");
        var text = Encoding.UTF8.GetString(sheet);
        Assert.Contains(",'=1+1,", text, StringComparison.Ordinal);
        Assert.DoesNotContain(
            text.Split('\n').SelectMany(line => line.Split(',')),
            cell => cell.TrimStart('"') is ['=' or '+' or '-' or '@', ..]
        );
        Assert.Empty((await robin.BringAsync(("units.csv", sheet))).Rows());
    }

    [Fact]
    public async Task Every_row_may_change_at_once()
    {
        using var robin = await _site.JoinAsync();
        var keys = Sheet.Read(await robin.TakeAsync("units.csv"))!.Skip(1).Select(record => record[0]).ToList();
        var page = await robin.BringAsync(
            "units.csv",
            "key,asOf\n" + string.Concat(keys.Select(key => $"{key},2001\n"))
        );
        Assert.Equal(keys.Count, page.Rows().Count);
        Assert.Contains($"{keys.Count} drafts", (await robin.ImportAsync(page)).Notice, StringComparison.Ordinal);
    }

    private Task<UnitContent> NewestAsync(string key) =>
        _site.WithAsync<CatalogueContext, UnitContent>(async context =>
        {
            var unit = await context
                .Units.AsNoTracking()
                .Include(unit => unit.Revisions)
                .SingleAsync(unit => unit.Key == key);
            return unit.Read(unit.Latest!);
        });
}
