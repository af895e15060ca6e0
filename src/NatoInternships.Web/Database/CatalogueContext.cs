using Microsoft.EntityFrameworkCore;
using NatoInternships.Catalogue;

namespace NatoInternships.Database;

/// <summary>
/// The catalogue as rows. One subclass a provider, since each has migrations of its own
/// (docs/decisions/003-two-contexts.md).
/// </summary>
public abstract class CatalogueContext(DbContextOptions options) : DbContext(options)
{
    public DbSet<Entry> Entries => Set<Entry>();

    public DbSet<Unit> Units => Set<Unit>();

    public DbSet<GuidancePage> GuidancePages => Set<GuidancePage>();

    public DbSet<CatalogueVersion> Versions => Set<CatalogueVersion>();

    /// <summary>Raises the published version in the transaction of the next save.</summary>
    public async Task RaiseVersionAsync(DateTime now, CancellationToken cancel)
    {
        var version = await Versions.SingleOrDefaultAsync(cancel) ?? Versions.Add(new CatalogueVersion()).Entity;
        version.Raise(now);
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(CatalogueContext).Assembly);

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcConverter>();
}

public sealed class SqliteCatalogueContext(DbContextOptions<SqliteCatalogueContext> options) : CatalogueContext(options);

public sealed class SqlServerCatalogueContext(DbContextOptions<SqlServerCatalogueContext> options) : CatalogueContext(options);
