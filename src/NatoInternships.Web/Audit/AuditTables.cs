using Microsoft.EntityFrameworkCore;
using NatoInternships.Database;

namespace NatoInternships.Audit;

/// <summary>The audit log as rows.</summary>
public static class AuditTables
{
    extension(CatalogueContext context)
    {
        public DbSet<AuditEntry> AuditEntries => context.Set<AuditEntry>();
    }
}
