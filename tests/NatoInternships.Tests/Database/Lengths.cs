using NatoInternships.Accounts;
using NatoInternships.Catalogue;
using NatoInternships.Database;
using NatoInternships.Editors;
using NatoInternships.Tests.Publishing;

namespace NatoInternships.Tests.Database;

/// <summary>What is longer than its column is saved on neither provider, and is no database that is away.</summary>
public sealed class Lengths
{
    [Theory]
    [InlineData(DatabaseProvider.Sqlite)]
    [InlineData(DatabaseProvider.SqlServer)]
    public async Task A_text_that_is_too_long_is_not_saved(DatabaseProvider provider) =>
        await AssertRefusedAsync(
            provider,
            new Editor { Name = new string('n', Editor.LongestName + 1) },
            "Editor.Name"
        );

    [Theory]
    [InlineData(DatabaseProvider.Sqlite)]
    [InlineData(DatabaseProvider.SqlServer)]
    public async Task Bytes_that_are_too_many_are_not_saved(DatabaseProvider provider) =>
        await AssertRefusedAsync(
            provider,
            new EditorPasskey
            {
                CredentialId = new byte[EditorPasskey.LongestId + 1],
                Data = new() { Name = "" },
            },
            "EditorPasskey.CredentialId"
        );

    [Theory]
    [InlineData(DatabaseProvider.Sqlite)]
    [InlineData(DatabaseProvider.SqlServer)]
    public async Task A_part_of_a_row_that_is_too_long_is_not_saved(DatabaseProvider provider)
    {
        var unit = new Unit("a-unit");
        var act = Act.Timetable(DateTime.UnixEpoch);
        unit.Publish(unit.Write(Samples.Unit(), act).Number, act);
        unit.Withdraw(act, new string('k', Entry.LongestKey + 1));
        await AssertRefusedAsync(provider, unit, "Withdrawal.SuccessorKey");
    }

    private static async Task AssertRefusedAsync(DatabaseProvider provider, object row, string column)
    {
        await using var database =
            provider == DatabaseProvider.Sqlite ? SiteDatabase.Sqlite() : SiteDatabase.SqlServer();
        database.Context.Add(row);
        var fault = await Assert.ThrowsAsync<TooLongException>(() => database.Context.SaveChangesAsync());
        Assert.Contains(column, fault.Message, StringComparison.Ordinal);
        Assert.False(fault.IsDatabaseAway());
    }
}
