using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NatoInternships.Catalogue;
using NatoInternships.Editors;

namespace NatoInternships.Admin.PreviewLinks;

public sealed class PreviewLinkMapping : IEntityTypeConfiguration<PreviewLink>
{
    public void Configure(EntityTypeBuilder<PreviewLink> builder)
    {
        builder.ToTable("PreviewLinks");
        builder.Property(link => link.Id).ValueGeneratedNever();
        builder.Property(link => link.Hash).HasMaxLength(Secret.HashLength);
        builder.HasIndex(link => link.Hash).IsUnique();
        builder.Property(link => link.By).HasMaxLength(Act.LongestName);
        builder.HasOne<Entry>().WithMany().HasForeignKey(link => link.EntryId);
    }
}
