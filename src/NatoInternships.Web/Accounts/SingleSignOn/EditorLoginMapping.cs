using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NatoInternships.Editors;

namespace NatoInternships.Accounts.SingleSignOn;

public sealed class EditorLoginMapping : IEntityTypeConfiguration<IdentityUserLogin<Guid>>
{
    public void Configure(EntityTypeBuilder<IdentityUserLogin<Guid>> builder)
    {
        builder.ToTable("EditorLogins");
        builder.HasKey(login => new { login.LoginProvider, login.ProviderKey });
        builder.Property(login => login.LoginProvider).HasMaxLength(200);
        builder.Property(login => login.ProviderKey).HasMaxLength(200);
        builder.Property(login => login.ProviderDisplayName).HasMaxLength(100);
        builder.HasOne<Editor>().WithMany().HasForeignKey(login => login.UserId);
    }
}
