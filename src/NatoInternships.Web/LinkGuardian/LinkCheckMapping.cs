using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NatoInternships.Editors;

namespace NatoInternships.LinkGuardian;

public sealed class LinkCheckMapping : IEntityTypeConfiguration<LinkCheck>
{
    public void Configure(EntityTypeBuilder<LinkCheck> builder)
    {
        builder.ToTable("LinkChecks");
        builder.HasKey(check => check.Hash);
        builder.Property(check => check.Hash).HasMaxLength(Secret.HashLength).ValueGeneratedNever();
        builder.Property(check => check.Url).HasMaxLength(LinkCheck.LongestUrl);
        builder.Property(check => check.Problem).HasConversion<string>().HasMaxLength(LinkCheck.LongestProblem);
        builder.Property(check => check.MovedTo).HasMaxLength(LinkCheck.LongestUrl);
    }
}
