using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace NatoInternships.Catalogue;

public sealed class EntryMapping : IEntityTypeConfiguration<Entry>
{
    public void Configure(EntityTypeBuilder<Entry> builder)
    {
        builder.ToTable("Entries");
        builder.HasDiscriminator<string>("Kind").HasValue<Unit>("unit").HasValue<GuidancePage>("guidance");
        builder.Property("Kind").HasMaxLength(20);
        builder.Property(entry => entry.Id).ValueGeneratedNever();
        builder.Property(entry => entry.Key).HasMaxLength(Entry.LongestKey);
        builder.Property(entry => entry.Stamp).IsConcurrencyToken();
        builder.HasIndex(entry => entry.Key).IsUnique();
        builder.HasMany(entry => entry.Revisions).WithOne().HasForeignKey(revision => revision.EntryId);
        builder.HasMany(entry => entry.PastAddresses).WithOne().HasForeignKey(past => past.EntryId);
        builder.HasMany(entry => entry.Milestones).WithOne().HasForeignKey(milestone => milestone.EntryId);
        builder.Property(entry => entry.SuccessorKey).HasMaxLength(Entry.LongestKey);
        builder.HasIndex(entry => entry.PublishAt);
        builder.HasIndex(entry => entry.WithdrawAt);
        builder.Ignore(entry => entry.Live);
        builder.Ignore(entry => entry.Latest);
        builder.Ignore(entry => entry.IsFrenchStale);
    }
}
