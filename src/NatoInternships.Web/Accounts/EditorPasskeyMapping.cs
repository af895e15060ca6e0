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
        builder.Property(passkey => passkey.CredentialId).HasMaxLength(EditorPasskey.LongestId);
        builder.OwnsOne(passkey => passkey.Data).ToJson();
        builder.HasOne<Editor>().WithMany().HasForeignKey(passkey => passkey.UserId);
    }
}
