using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace NatoInternships.Accounts.Passkeys;

public sealed class PasskeyCeremonyMapping : IEntityTypeConfiguration<PasskeyCeremony>
{
    public void Configure(EntityTypeBuilder<PasskeyCeremony> builder)
    {
        builder.ToTable("PasskeyCeremonies");
        builder.Property(ceremony => ceremony.Id).ValueGeneratedNever();
        builder.Property(ceremony => ceremony.State).HasMaxLength(4000);
        builder.HasIndex(ceremony => ceremony.ExpiresAt);
    }
}
