using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NatoInternships.Catalogue;

namespace NatoInternships.Admin.Lists;

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
