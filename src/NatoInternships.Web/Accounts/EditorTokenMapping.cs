using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NatoInternships.Editors;

namespace NatoInternships.Accounts;

public sealed class EditorTokenMapping : IEntityTypeConfiguration<IdentityUserToken<Guid>>
{
    public void Configure(EntityTypeBuilder<IdentityUserToken<Guid>> builder)
    {
        builder.ToTable("EditorTokens");
        builder.HasKey(token => new
        {
            token.UserId,
            token.LoginProvider,
            token.Name,
        });
        builder.Property(token => token.LoginProvider).HasMaxLength(100);
        builder.Property(token => token.Name).HasMaxLength(100);
        builder.Property(token => token.Value).HasMaxLength(1000);
        builder.HasOne<Editor>().WithMany().HasForeignKey(token => token.UserId);
    }
}
