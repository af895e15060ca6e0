using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using NatoInternships.Database;

namespace NatoInternships.Tests.Database;

/// <summary>What is refused for good is not said to work in a minute, and what collides is tried again.</summary>
public sealed class Faults
{
    [Theory]
    [InlineData(5)]
    [InlineData(8)]
    [InlineData(10)]
    [InlineData(11)]
    [InlineData(13)]
    [InlineData(14)]
    [InlineData(26)]
    public void A_database_that_takes_nothing_is_away(int code)
    {
        Assert.True(Fault(code).IsDatabaseAway());
        Assert.False(Fault(code).IsConflict());
    }

    [Theory]
    [InlineData(18)]
    [InlineData(19)]
    [InlineData(20)]
    public void What_it_refuses_for_good_does_not_say_that_it_is_away(int code) =>
        Assert.False(Fault(code).IsDatabaseAway());

    [Fact]
    public void A_row_that_is_there_already_is_a_conflict() => Assert.True(Fault(19).IsConflict());

    [Fact]
    public void A_row_that_was_changed_meanwhile_is_a_conflict() =>
        Assert.True(new DbUpdateConcurrencyException("It was changed.").IsConflict());

    private static DbUpdateException Fault(int code) =>
        new("It could not be saved.", new SqliteException("It failed.", code));
}
