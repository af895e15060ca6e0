using Microsoft.EntityFrameworkCore;
using NatoInternships.Database;

namespace NatoInternships.Tests.Database;

public sealed class Models
{
    [Theory]
    [InlineData(DatabaseProvider.Sqlite)]
    [InlineData(DatabaseProvider.SqlServer)]
    public async Task The_migrations_of_each_provider_hold_the_whole_model(DatabaseProvider provider)
    {
        await using var database =
            provider == DatabaseProvider.Sqlite ? SiteDatabase.Sqlite() : SiteDatabase.SqlServer();
        Assert.False(database.Context.Database.HasPendingModelChanges());
    }

    [Theory]
    [InlineData(DatabaseProvider.Sqlite, typeof(SqliteCatalogueContext))]
    [InlineData(DatabaseProvider.SqlServer, typeof(SqlServerCatalogueContext))]
    public async Task The_provider_setting_chooses_the_context(DatabaseProvider provider, Type context)
    {
        await using var database = new SiteDatabase(
            provider,
            provider == DatabaseProvider.Sqlite ? "Data Source=:memory:" : "Server=nowhere.invalid"
        );
        Assert.IsType(context, database.Context);
    }
}
