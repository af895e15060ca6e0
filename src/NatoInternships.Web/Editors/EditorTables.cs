using Microsoft.EntityFrameworkCore;
using NatoInternships.Database;

namespace NatoInternships.Editors;

/// <summary>Who keeps the catalogue, as rows.</summary>
public static class EditorTables
{
    extension(CatalogueContext context)
    {
        public DbSet<Editor> Editors => context.Set<Editor>();

        public DbSet<Session> Sessions => context.Set<Session>();
    }
}
