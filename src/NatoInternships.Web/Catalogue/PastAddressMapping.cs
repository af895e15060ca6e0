using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace NatoInternships.Catalogue;

public sealed class PastAddressMapping : IEntityTypeConfiguration<PastAddress>
{
    public void Configure(EntityTypeBuilder<PastAddress> builder)
    {
        builder.ToTable("PastAddresses");
        builder.HasKey(past => new { past.EntryId, past.Path });
        builder.Property(past => past.Path).HasMaxLength(PastAddress.LongestPath);
    }
}
