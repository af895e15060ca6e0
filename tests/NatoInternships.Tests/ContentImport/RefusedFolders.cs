using NatoInternships.ContentImport;

namespace NatoInternships.Tests.ContentImport;

/// <summary>Files that are sound alone but do not fit together refuse the folder.</summary>
public sealed class RefusedFolders : IDisposable
{
    private readonly ImportBench _bench = new();

    [Fact]
    public async Task Two_units_with_one_address_are_refused()
    {
        _bench
            .Write("units/law.en.md", ContentFiles.Body())
            .Write("units/legal.en.md", ContentFiles.Body(with: "address: law"));
        Assert.Equal(
            new ContentFault(
                "units/legal.en.md",
                7,
                "address",
                $"expected an address of its own; /en/bodies/law belongs to 'law' already"
            ),
            await _bench.RefusedAsync()
        );
    }

    [Fact]
    public async Task Two_units_with_one_French_address_are_refused()
    {
        _bench
            .Write("units/law.en.md", ContentFiles.Body())
            .Write("units/law.fr.md", ContentFiles.French(with: "address: droit"))
            .Write("units/legal.en.md", ContentFiles.Body())
            .Write("units/legal.fr.md", ContentFiles.French(with: "address: droit"));
        Assert.Equal(
            new ContentFault(
                "units/legal.fr.md",
                4,
                "address",
                $"expected an address of its own; /fr/organismes/droit belongs to 'law' already"
            ),
            await _bench.RefusedAsync()
        );
    }

    [Fact]
    public async Task A_parent_that_is_not_there_is_refused() =>
        Assert.Equal(
            new ContentFault("units/legal.en.md", 3, "parent", $"expected the key of a body; 'staff' is none"),
            await _bench.Write("units/legal.en.md", ContentFiles.Unit(parent: "staff")).RefusedAsync()
        );

    [Fact]
    public async Task A_parent_that_is_no_body_is_refused()
    {
        _bench
            .Write("units/staff.en.md", ContentFiles.Body())
            .Write("units/law.en.md", ContentFiles.Unit(parent: "staff"))
            .Write("units/legal.en.md", ContentFiles.Unit(parent: "law"));
        Assert.Equal(
            new ContentFault("units/legal.en.md", 3, "parent", $"expected the key of a body; 'law' is none"),
            await _bench.RefusedAsync()
        );
    }

    [Fact]
    public async Task A_unit_without_a_parent_is_refused() =>
        Assert.Equal(
            new ContentFault("units/legal.en.md", 2, "parent", $"is missing; a unit names the key of its body"),
            await _bench.Write("units/legal.en.md", ContentFiles.Body(with: "kind: unit")).RefusedAsync()
        );

    [Fact]
    public async Task A_body_with_a_parent_is_refused()
    {
        _bench
            .Write("units/staff.en.md", ContentFiles.Body())
            .Write("units/legal.en.md", ContentFiles.Body(with: "parent: staff"));
        Assert.Equal(
            new ContentFault("units/legal.en.md", 7, "parent", $"only a unit has a parent"),
            await _bench.RefusedAsync()
        );
    }

    [Fact]
    public async Task A_body_shared_with_one_that_is_not_there_is_refused() =>
        Assert.Equal(
            new ContentFault("units/legal.en.md", 7, "sharedWith", $"expected the key of a body; 'staff' is none"),
            await _bench.Write("units/legal.en.md", ContentFiles.Body(with: "sharedWith: staff")).RefusedAsync()
        );

    [Fact]
    public async Task A_key_that_is_both_a_unit_and_a_guidance_page_is_refused()
    {
        _bench.Write("units/legal.en.md", ContentFiles.Body()).Write("guidance/legal.en.md", ContentFiles.Guidance());
        var report = await _bench.ImportAsync();
        Assert.All(
            report.Faults,
            fault =>
                Assert.Equal(
                    (1, "file", "expected a key of its own; 'legal' is both a unit and a guidance page"),
                    (fault.Line, fault.Field, fault.Expected)
                )
        );
        Assert.Equal(["units/legal.en.md", "guidance/legal.en.md"], report.Faults.Select(fault => fault.File));
    }

    [Fact]
    public async Task A_unit_that_becomes_a_guidance_page_is_refused()
    {
        await _bench.Write("units/legal.en.md", ContentFiles.Body()).ImportAsync();
        File.Delete(Path.Combine(_bench.Folder, "units/legal.en.md"));
        var report = await _bench.Write("guidance/legal.en.md", ContentFiles.Guidance()).ImportAsync();
        Assert.Equal(
            new ContentFault(
                "guidance/legal.en.md",
                1,
                "file",
                $"expected a key of its own; 'legal' is both a unit and a guidance page"
            ),
            Assert.Single(report.Faults)
        );
    }

    [Theory]
    [InlineData("catalogue")]
    [InlineData("other-bodies")]
    [InlineData("units")]
    [InlineData("bodies")]
    [InlineData("programmes")]
    public async Task A_guidance_page_on_a_reserved_address_is_refused(string address) =>
        Assert.Equal(
            new ContentFault(
                "guidance/legal.en.md",
                6,
                "address",
                $"'{address}' is the address of another part of the site; choose another"
            ),
            await _bench
                .Write("guidance/legal.en.md", ContentFiles.Guidance(with: $"address: {address}"))
                .RefusedAsync()
        );

    [Fact]
    public async Task A_guidance_page_on_a_reserved_French_address_is_refused()
    {
        _bench
            .Write("guidance/legal.en.md", ContentFiles.Guidance())
            .Write(
                "guidance/legal.fr.md",
                "---\ntitle: Droit\naddress: autres-organismes\nlead: Conseil.\n---\n\nTexte.\n"
            );
        Assert.Equal(
            new ContentFault(
                "guidance/legal.fr.md",
                3,
                "address",
                $"'autres-organismes' is the address of another part of the site; choose another"
            ),
            await _bench.RefusedAsync()
        );
    }

    [Fact]
    public async Task The_introduction_of_a_room_may_bear_its_name() =>
        Assert.False(
            (
                await _bench
                    .Write("guidance/catalogue.en.md", ContentFiles.Guidance(with: "section: intro"))
                    .ImportAsync()
            ).Refused
        );

    public void Dispose() => _bench.Dispose();
}
