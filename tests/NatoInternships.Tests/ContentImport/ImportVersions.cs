namespace NatoInternships.Tests.ContentImport;

/// <summary>The published version rises when the public sees a change, and only then.</summary>
public sealed class ImportVersions : IDisposable
{
    private const string File = "units/legal.en.md";
    private readonly ImportBench _bench = new();

    [Fact]
    public async Task The_first_import_makes_the_first_version()
    {
        await _bench.Write(File, ContentFiles.Body()).Write("units/other.en.md", ContentFiles.Body()).ImportAsync();
        Assert.Equal(1, await _bench.VersionAsync());
    }

    [Fact]
    public async Task An_import_that_changes_something_raises_the_version_by_one()
    {
        await _bench.Write(File, ContentFiles.Body()).Write("units/other.en.md", ContentFiles.Body()).ImportAsync();
        await _bench
            .Write(File, ContentFiles.Body(with: "name: Law"))
            .Write("units/other.en.md", ContentFiles.Body(with: "name: Law"))
            .ImportAsync();
        Assert.Equal(2, await _bench.VersionAsync());
    }

    [Fact]
    public async Task An_import_that_changes_nothing_leaves_the_version()
    {
        await _bench.Write(File, ContentFiles.Body()).ImportAsync();
        await _bench.ImportAsync();
        Assert.Equal(1, await _bench.VersionAsync());
    }

    [Fact]
    public async Task An_import_that_keeps_everything_leaves_the_version()
    {
        await _bench.Write(File, ContentFiles.Body()).ImportAsync();
        await _bench.EditAsync("legal", (entry, act) => entry.Withdraw(act));
        await _bench.Write(File, ContentFiles.Body(with: "name: Law")).ImportAsync();
        Assert.Equal(1, await _bench.VersionAsync());
    }

    [Fact]
    public async Task A_refused_import_makes_no_version()
    {
        await _bench.Write(File, ContentFiles.Body(without: "name")).ImportAsync();
        Assert.Equal(0, await _bench.VersionAsync());
    }

    [Fact]
    public async Task A_moved_address_leaves_the_old_path_behind()
    {
        await _bench.Write(File, ContentFiles.Body()).ImportAsync();
        await _bench.Write(File, ContentFiles.Body(with: "address: law")).ImportAsync();
        Assert.Equal("/en/bodies/legal", Assert.Single((await _bench.EntryAsync("legal")).PastAddresses).Path);
    }

    [Fact]
    public async Task An_address_that_moves_back_leaves_only_the_one_in_between()
    {
        await _bench.Write(File, ContentFiles.Body()).ImportAsync();
        await _bench.Write(File, ContentFiles.Body(with: "address: law")).ImportAsync();
        await _bench.Write(File, ContentFiles.Body()).ImportAsync();
        Assert.Equal("/en/bodies/law", Assert.Single((await _bench.EntryAsync("legal")).PastAddresses).Path);
    }

    [Fact]
    public async Task Two_entries_can_swap_their_addresses_in_one_import()
    {
        await _bench
            .Write(File, ContentFiles.Body(with: "address: one"))
            .Write("units/other.en.md", ContentFiles.Body(with: "address: two"))
            .ImportAsync();
        var report = await _bench
            .Write(File, ContentFiles.Body(with: "address: two"))
            .Write("units/other.en.md", ContentFiles.Body(with: "address: one"))
            .ImportAsync();
        Assert.Empty(report.Faults);
    }

    public void Dispose() => _bench.Dispose();
}
