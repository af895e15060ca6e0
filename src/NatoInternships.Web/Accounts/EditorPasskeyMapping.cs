using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NatoInternships.Editors;

namespace NatoInternships.Accounts;

public sealed class EditorPasskeyMapping : IEntityTypeConfiguration<EditorPasskey>
{
    public void Configure(EntityTypeBuilder<EditorPasskey> builder)
    {
        builder.ToTable("EditorPasskeys");
        builder.HasKey(passkey => passkey.CredentialId);
        // WebAuthn allows 1,023 bytes and authenticators use under 200; SQL Server indexes at most 900.
        builder.Property(passkey => passkey.CredentialId).HasMaxLength(900);
        builder.OwnsOne(passkey => passkey.Data).ToJson();
        builder.HasOne<Editor>().WithMany().HasForeignKey(passkey => passkey.UserId);
    }
}
