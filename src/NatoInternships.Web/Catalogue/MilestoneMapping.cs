using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace NatoInternships.Catalogue;

public sealed class MilestoneMapping : IEntityTypeConfiguration<Milestone>
{
    public void Configure(EntityTypeBuilder<Milestone> builder)
    {
        builder.ToTable("Milestones");
        builder.Property(milestone => milestone.Id).ValueGeneratedNever();
        builder.Property(milestone => milestone.Kind).HasConversion<string>().HasMaxLength(40);
        builder.Property(milestone => milestone.By).HasMaxLength(Act.LongestName);
        builder.Property(milestone => milestone.Note).HasMaxLength(Act.LongestReason);
        builder.HasIndex(milestone => milestone.At);
    }
}
