using Microsoft.EntityFrameworkCore;
using NatoInternships.Database;

namespace NatoInternships.LinkGuardian;

/// <summary>What the guardian found, as rows.</summary>
public static class LinkTables
{
    extension(CatalogueContext context)
    {
        public DbSet<LinkCheck> LinkChecks => context.Set<LinkCheck>();
    }
}
