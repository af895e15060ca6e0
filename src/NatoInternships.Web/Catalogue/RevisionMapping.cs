using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace NatoInternships.Catalogue;

public sealed class RevisionMapping : IEntityTypeConfiguration<Revision>
{
    public void Configure(EntityTypeBuilder<Revision> builder)
    {
        builder.ToTable("Revisions");
        builder.HasKey(revision => new { revision.EntryId, revision.Number });
        builder.Property(revision => revision.Number).ValueGeneratedNever();
        builder.Property(revision => revision.Origin).HasConversion<string>().HasMaxLength(20);
        builder.Property(revision => revision.By).HasMaxLength(Act.LongestName);
        builder.Property(revision => revision.Why).HasMaxLength(Act.LongestReason);
    }
}
