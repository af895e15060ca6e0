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
        builder.ComplexProperty(
            entry => entry.Live,
            live =>
            {
                live.Property(value => value.Number).HasColumnName("LiveNumber");
                live.Property(value => value.Since).HasColumnName("LiveSince");
                live.Property(value => value.RetiredAt).HasColumnName("RetiredAt");
            }
        );
        builder.ComplexProperty(
            entry => entry.Submission,
            submission =>
            {
                submission.Property(value => value.Number).HasColumnName("SubmittedNumber");
                submission.Property(value => value.ById).HasColumnName("SubmittedById");
            }
        );
        builder.ComplexProperty(
            entry => entry.PlannedPublication,
            plan =>
            {
                plan.Property(value => value.Number).HasColumnName("PublishNumber");
                plan.Property(value => value.At).HasColumnName("PublishAt");
            }
        );
        builder.ComplexProperty(
            entry => entry.Withdrawal,
            withdrawal =>
            {
                withdrawal.Property(value => value.At).HasColumnName("WithdrawnAt");
                withdrawal
                    .Property(value => value.SuccessorKey)
                    .HasColumnName("SuccessorKey")
                    .HasMaxLength(Entry.LongestKey);
            }
        );
        builder.Ignore(entry => entry.LiveRevision);
        builder.Ignore(entry => entry.Latest);
        builder.Ignore(entry => entry.WasPublic);
        builder.Ignore(entry => entry.IsFrenchStale);
    }
}
