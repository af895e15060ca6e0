using System.Net;
using System.Security.Cryptography;
using Microsoft.Extensions.DependencyInjection;
using NatoInternships.Catalogue;
using NatoInternships.Database;
using NatoInternships.Publishing;
using NatoInternships.Tests.Hosting;
using NatoInternships.Tests.Site;

namespace NatoInternships.Tests.Publishing;

/// <summary>The file with which a node starts before it knows its database.</summary>
public sealed class LastCatalogues : IDisposable
{
    private readonly OutageSite _first = new();
    private readonly OutageSite _next;

    public LastCatalogues() => _next = new OutageSite(_first.ConnectionString);

    private LastCatalogue File => _first.Services.GetRequiredService<LastCatalogue>();

    [Fact]
    public async Task It_holds_the_whole_of_what_is_public()
    {
        await KeepAsync();
        var (kept, live) = (File.Read()!, Current(_first));
        Assert.Equal((live.Version, live.ChangedAt), (kept.Version, kept.ChangedAt));
        var rows = kept.Rows.OrderBy(row => row.Key, StringComparer.Ordinal);
        Assert.All(live.Live.Rows.Zip(rows), pair => Assert.Equal(Said(pair.First), Said(pair.Second)));
        Assert.Equal(live.Live.Rows.Count, kept.Rows.Count);

        static (string, int?, DateTime?, string) Said(LiveRow row) =>
            (row.Key, row.Number, row.LiveSince, row.Read().ToDocument());
    }

    [Fact]
    public async Task It_serves_while_the_database_is_away_and_says_so()
    {
        using var visitor = await StartedAwayAsync();
        using var page = await visitor.AskAsync("/en/units/legal-advisor");
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        var health = await visitor.GetStringAsync("/health/ready");
        Assert.Contains("\"status\":\"Degraded\"", health, StringComparison.Ordinal);
        Assert.Contains("keeps serving", health, StringComparison.Ordinal);
        using var desk = await visitor.AskAsync("/admin/en/sign-in", HttpMethod.Post);
        Assert.False(desk.IsSuccessStatusCode);
    }

    [Fact]
    public async Task When_the_database_is_back_all_is_well()
    {
        using var visitor = await StartedAwayAsync();
        _next.Fault = null;
        await _next.LookAsync();
        Assert.Contains(
            "\"status\":\"Healthy\"",
            await visitor.GetStringAsync("/health/ready"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task What_the_database_says_the_same_of_is_not_made_anew()
    {
        using var visitor = await StartedAwayAsync();
        var catalogue = Current(_next);
        _next.Fault = null;
        await _next.LookAsync();
        Assert.Same(catalogue, Current(_next));
    }

    [Fact]
    public async Task An_older_one_gives_way_to_the_database()
    {
        await KeepAsync();
        await _first.EditAsync<Unit>("legal-advisor", (unit, act) => unit.Withdraw(act));
        using var visitor = _next.Visitor();
        await LookedAsync();
        Assert.Null(Current(_next).English.Unit("legal-advisor"));
    }

    [Fact]
    public async Task A_newer_one_gives_way_to_a_database_that_was_brought_back()
    {
        await KeepAsync();
        var rows = File.Read()!;
        File.Keep(
            rows with
            {
                Version = rows.Version + 5,
                Rows = [.. rows.Rows.Where(row => row.Key != "legal-advisor")],
            }
        );
        using var visitor = _next.Visitor();
        await LookedAsync();
        Assert.Equal(rows.Version, Current(_next).Version);
        Assert.NotNull(Current(_next).English.Unit("legal-advisor"));
    }

    [Theory]
    [InlineData("flipped")]
    [InlineData("cut")]
    [InlineData("empty")]
    [InlineData("garbage")]
    [InlineData("huge")]
    [InlineData("a folder")]
    [InlineData("a row of nothing")]
    public async Task A_damaged_one_is_as_good_as_none(string damage)
    {
        await KeepAsync();
        Damage(File.FilePath, damage);
        Assert.Null(File.Read());
        using var visitor = _next.Visitor();
        using var page = await visitor.AskAsync("/en/units/legal-advisor");
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
    }

    [Fact]
    public async Task Where_it_cannot_be_written_nothing_else_is_harmed()
    {
        Directory.CreateDirectory(Path.Combine(_first.Folder, "catalogue.db.published"));
        await KeepAsync();
        using var visitor = _first.Visitor();
        using var page = await visitor.AskAsync("/en/units/legal-advisor");
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        Assert.Equal([File.FilePath], Directory.GetFileSystemEntries(_first.Folder, "*.published*"));
    }

    [Fact]
    public async Task What_it_holds_already_is_not_written_again()
    {
        await KeepAsync();
        var before = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        System.IO.File.SetLastWriteTimeUtc(File.FilePath, before);
        using var visitor = _next.Visitor();
        await LookedAsync();
        var last = _next.Services.GetRequiredService<LastCatalogue>();
        last.Keep(last.Read()!);
        Assert.Equal(before, System.IO.File.GetLastWriteTimeUtc(File.FilePath));
    }

    [UnixFact]
    public async Task Only_its_owner_reads_it()
    {
        await KeepAsync();
        var mode = new FileInfo(File.FilePath).UnixFileMode;
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, mode);
    }

    public void Dispose()
    {
        _next.Dispose();
        _first.Dispose();
    }

    private static PublishedCatalogue Current(OutageSite site) =>
        site.Services.GetRequiredService<CatalogueHolder>().Current!;

    private Task LookedAsync() => _next.Services.GetRequiredService<CatalogueWatch>().FirstLook;

    /// <summary>The next start, on the file, while the database is away.</summary>
    private async Task<HttpClient> StartedAwayAsync()
    {
        await KeepAsync();
        _next.Fault = OutageSite.Away;
        var visitor = _next.Visitor();
        await LookedAsync();
        return visitor;
    }

    private async Task KeepAsync()
    {
        using var visitor = _first.Visitor();
        await _first.Services.GetRequiredService<CatalogueWatch>().FirstLook;
        File.Keep(await _first.WithAsync<CatalogueContext, CatalogueRows>(context => context.RowsAsync(null, default)));
    }

    private static void Damage(string path, string damage)
    {
        var bytes = System.IO.File.ReadAllBytes(path);
        System.IO.File.Delete(path);
        bytes[bytes.Length / 2] ^= 1;
        switch (damage)
        {
            case "a folder":
                Directory.CreateDirectory(path);
                break;
            case "a row of nothing":
                // Of the right form, with the right sum.
                var text =
                    """
                    {"Form":1,"Database":"","Version":1,"ChangedAt":"2026-12-01T00:00:00Z","Live":[null],"Past":[]}
                    """u8;
                System.IO.File.WriteAllBytes(path, [.. text, .. SHA256.HashData(text)]);
                break;
            case "huge":
                using (var file = System.IO.File.Create(path))
                    file.SetLength(1L << 40);
                break;
            default:
                System.IO.File.WriteAllBytes(
                    path,
                    damage switch
                    {
                        "cut" => bytes[..100],
                        "empty" => [],
                        "garbage" => [.. Enumerable.Range(0, 1000).Select(number => (byte)(number * 31))],
                        _ => bytes,
                    }
                );
                break;
        }
    }
}
