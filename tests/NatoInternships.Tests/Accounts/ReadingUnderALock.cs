using System.Net;
using Microsoft.Data.Sqlite;
using NatoInternships.Tests.Admin.Editing;
using NatoInternships.Tests.Site;

namespace NatoInternships.Tests.Accounts;

/// <summary>Whoever reads at the desk does not wait for somebody who holds the database locked.</summary>
public sealed class ReadingUnderALock : IDisposable
{
    private readonly SqliteDesk _site = new();

    [Theory]
    [InlineData("/admin/en")]
    [InlineData($"{Forms.Entries}/legal-advisor")]
    public async Task A_page_of_the_desk_is_read_all_the_same(string path)
    {
        using var editor = await _site.JoinAsync();
        // Long enough that this page would note when the editor was last seen.
        _site.Later(TimeSpan.FromMinutes(5));
        await using var other = new SqliteConnection($"{_site.ConnectionString};Pooling=False");
        await other.OpenAsync();
        await using var held = await other.BeginTransactionAsync();
        Assert.Equal(HttpStatusCode.OK, (await editor.Browser.GetAsync(path)).Status);
    }

    public void Dispose() => _site.Dispose();
}
