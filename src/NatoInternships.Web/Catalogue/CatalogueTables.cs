using Microsoft.EntityFrameworkCore;
using NatoInternships.Database;

namespace NatoInternships.Catalogue;

/// <summary>The catalogue as rows.</summary>
public static class CatalogueTables
{
    extension(CatalogueContext context)
    {
        public DbSet<Entry> Entries => context.Set<Entry>();

        public DbSet<Unit> Units => context.Set<Unit>();

        public DbSet<GuidancePage> GuidancePages => context.Set<GuidancePage>();

        public DbSet<Milestone> Milestones => context.Set<Milestone>();

        public DbSet<CatalogueVersion> Versions => context.Set<CatalogueVersion>();
    }

    /// <summary>Raises the published version in the transaction of the next save.</summary>
    public static async Task RaiseVersionAsync(this CatalogueContext context, DateTime now, CancellationToken cancel)
    {
        var versions = context.Set<CatalogueVersion>();
        var version = await versions.SingleOrDefaultAsync(cancel) ?? versions.Add(new CatalogueVersion()).Entity;
        version.Raise(now);
    }
}
