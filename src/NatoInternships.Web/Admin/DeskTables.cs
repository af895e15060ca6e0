using Microsoft.EntityFrameworkCore;
using NatoInternships.Admin.Editing;
using NatoInternships.Admin.Lists;
using NatoInternships.Admin.PreviewLinks;
using NatoInternships.Database;

namespace NatoInternships.Admin;

/// <summary>What the desk keeps beside the catalogue, as rows.</summary>
public static class DeskTables
{
    extension(CatalogueContext context)
    {
        public DbSet<WorkingCopy> WorkingCopies => context.Set<WorkingCopy>();

        public DbSet<PreviewLink> PreviewLinks => context.Set<PreviewLink>();

        public DbSet<BulkAct> BulkActs => context.Set<BulkAct>();
    }
}
