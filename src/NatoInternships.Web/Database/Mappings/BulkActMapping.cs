using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NatoInternships.Admin.Lists;
using NatoInternships.Catalogue;

namespace NatoInternships.Database.Mappings;

public sealed class BulkActMapping : IEntityTypeConfiguration<BulkAct>
{
    public void Configure(EntityTypeBuilder<BulkAct> builder)
    {
        builder.ToTable("BulkActs");
        builder.Property(act => act.Id).ValueGeneratedNever();
        builder.Property(act => act.Kind).HasMaxLength(BulkAct.LongestKind);
        builder.Property(act => act.By).HasMaxLength(Act.LongestName);
        builder.HasIndex(act => act.At);
    }
}
