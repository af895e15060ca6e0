using NatoInternships.Catalogue;

namespace NatoInternships.Tests.ContentImport;

/// <summary>
/// An import takes no page away that people keep: it is refused as a whole, with the file that would.
/// </summary>
public sealed class OthersPages : IDisposable
{
    private readonly ImportBench _bench = new();

    [Fact]
    public async Task A_body_with_units_that_a_person_edited_does_not_become_a_programme()
    {
        await FirstAsync();
        await _bench.EditAsync("office", (entry, act) => entry.Publish(Renamed(entry, act), act));
        var fault = Assert.Single((await ImportAsync("kind: programme")).Faults);
        Assert.Equal(("units/staff.en.md", "kind"), (fault.File, fault.Field));
        Assert.Contains("'office'", fault.Expected, StringComparison.Ordinal);
        Assert.Equal(1, (await _bench.EntryAsync("staff")).LatestNumber);
    }

    [Fact]
    public async Task Nor_where_that_unit_is_kept_for_reference()
    {
        await FirstAsync();
        await _bench.EditAsync("office", (entry, act) => entry.Publish(Renamed(entry, act), act));
        await _bench.EditAsync("office", (entry, act) => entry.Retire(act));
        Assert.Equal("kind", Assert.Single((await ImportAsync("kind: programme")).Faults).Field);
    }

    [Fact]
    public async Task A_new_unit_of_a_body_that_a_person_withdrew_is_refused()
    {
        await FirstAsync();
        foreach (var key in new[] { "office", "staff" })
            await _bench.EditAsync(key, (entry, act) => entry.Withdraw(act));
        _bench.Write("units/second.en.md", Unit("Second"));
        var fault = Assert.Single((await _bench.ImportAsync()).Faults);
        Assert.Equal(("units/second.en.md", "parent"), (fault.File, fault.Field));
    }

    [Fact]
    public async Task The_address_of_what_a_person_keeps_for_reference_is_taken()
    {
        await FirstAsync();
        await _bench.EditAsync("office", (entry, act) => entry.Publish(Renamed(entry, act), act));
        await _bench.EditAsync("office", (entry, act) => entry.Retire(act));
        _bench.Write("units/second.en.md", Unit("Second", "\naddress: office"));
        var fault = Assert.Single((await _bench.ImportAsync()).Faults);
        Assert.Equal(("units/second.en.md", "address"), (fault.File, fault.Field));
    }

    public void Dispose() => _bench.Dispose();

    private static int Renamed(Entry entry, Act act)
    {
        var content = (UnitContent)entry.Read(entry.Latest!);
        return entry.Write(content with { English = content.English with { Name = "By hand" } }, act).Number;
    }

    private static string Unit(string name, string more = "") =>
        $"""
            ---
            kind: unit
            parent: staff
            order: 2
            apply: headquarters
            name: {name}
            lead: It tests.{more}
            ---

            Text.
            """;

    private Task<NatoInternships.ContentImport.ImportReport> ImportAsync(string kind) =>
        _bench
            .Write(
                "units/staff.en.md",
                Unit("Staff").Replace("kind: unit\nparent: staff", kind, StringComparison.Ordinal)
            )
            .ImportAsync();

    private async Task FirstAsync()
    {
        _bench.Write("units/office.en.md", Unit("Office"));
        Assert.Empty((await ImportAsync("kind: body")).Faults);
    }
}
