using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NatoInternships.Catalogue;

namespace NatoInternships.Database.Mappings;

public sealed class CatalogueVersionMapping : IEntityTypeConfiguration<CatalogueVersion>
{
    public void Configure(EntityTypeBuilder<CatalogueVersion> builder)
    {
        builder.ToTable("CatalogueVersion");
        builder.Property(version => version.Id).ValueGeneratedNever();
        builder.Property(version => version.Number).IsConcurrencyToken();
    }
}
