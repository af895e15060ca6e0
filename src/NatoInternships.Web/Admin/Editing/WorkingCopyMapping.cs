using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NatoInternships.Catalogue;
using NatoInternships.Editors;

namespace NatoInternships.Admin.Editing;

public sealed class WorkingCopyMapping : IEntityTypeConfiguration<WorkingCopy>
{
    public void Configure(EntityTypeBuilder<WorkingCopy> builder)
    {
        builder.ToTable("WorkingCopies");
        builder.HasKey(copy => new { copy.EntryId, copy.EditorId });
        builder.HasOne<Entry>().WithMany().HasForeignKey(copy => copy.EntryId);
        builder.HasOne<Editor>().WithMany().HasForeignKey(copy => copy.EditorId);
    }
}
