using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace NatoInternships.Catalogue;

public sealed class CatalogueVersionMapping : IEntityTypeConfiguration<CatalogueVersion>
{
    public void Configure(EntityTypeBuilder<CatalogueVersion> builder)
    {
        builder.ToTable("CatalogueVersion");
        builder.Property(version => version.Id).ValueGeneratedNever();
        builder.Property(version => version.Number).IsConcurrencyToken();
    }
}
