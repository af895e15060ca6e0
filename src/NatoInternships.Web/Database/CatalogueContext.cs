using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace NatoInternships.Database;

/// <summary>
/// The catalogue and the people who keep it, as rows: in one context, so that an edit and its row of the audit log are
/// saved together. One subclass a provider, since each has migrations of its own (docs/decisions/003-two-contexts.md).
/// </summary>
public abstract class CatalogueContext(DbContextOptions options) : DbContext(options), IDataProtectionKeyContext
{
    /// <summary>
    /// The keys that cookies and forms are protected with: here, so that restarts and other nodes understand them.
    /// </summary>
    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(CatalogueContext).Assembly);

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcConverter>();
}

public sealed class SqliteCatalogueContext(DbContextOptions<SqliteCatalogueContext> options)
    : CatalogueContext(options);

public sealed class SqlServerCatalogueContext(DbContextOptions<SqlServerCatalogueContext> options)
    : CatalogueContext(options);
