using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NatoInternships.Editors;

namespace NatoInternships.Accounts.SecondFactor;

public sealed class RecoveryCodeMapping : IEntityTypeConfiguration<RecoveryCode>
{
    public void Configure(EntityTypeBuilder<RecoveryCode> builder)
    {
        builder.ToTable("RecoveryCodes");
        builder.HasKey(code => new { code.EditorId, code.Hash });
        builder.Property(code => code.Hash).HasMaxLength(Secret.HashLength);
        builder.HasOne<Editor>().WithMany().HasForeignKey(code => code.EditorId);
    }
}
