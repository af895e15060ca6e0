using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NatoInternships.Editors;

namespace NatoInternships.Audit;

public sealed class AuditEntryMapping : IEntityTypeConfiguration<AuditEntry>
{
    public void Configure(EntityTypeBuilder<AuditEntry> builder)
    {
        // The migrations add triggers that refuse to change or delete a row.
        builder.ToTable("AuditEntries", table => table.HasTrigger("AuditEntries_AppendOnly"));
        builder.HasKey(entry => entry.Number);
        builder.Property(entry => entry.Number).ValueGeneratedNever();
        builder.Property(entry => entry.Act).HasConversion<string>().HasMaxLength(40);
        builder.Property(entry => entry.Actor).HasMaxLength(AuditEntry.LongestName);
        builder.Property(entry => entry.Subject).HasMaxLength(AuditEntry.LongestSubject);
        builder.Property(entry => entry.Detail).HasMaxLength(AuditEntry.LongestDetail);
        builder.Property(entry => entry.Address).HasMaxLength(AuditEntry.LongestAddress);
        builder.Property(entry => entry.Before).HasMaxLength(Secret.HashLength);
        builder.Property(entry => entry.Hash).HasMaxLength(Secret.HashLength);
        builder.HasIndex(entry => entry.At);
    }
}
