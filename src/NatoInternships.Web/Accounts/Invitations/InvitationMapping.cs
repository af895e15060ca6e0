using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NatoInternships.Editors;

namespace NatoInternships.Accounts.Invitations;

public sealed class InvitationMapping : IEntityTypeConfiguration<Invitation>
{
    public void Configure(EntityTypeBuilder<Invitation> builder)
    {
        builder.ToTable("Invitations");
        builder.HasKey(invitation => invitation.Hash);
        builder.Property(invitation => invitation.Hash).HasMaxLength(Secret.HashLength);
        builder.Property(invitation => invitation.UsedAt).IsConcurrencyToken();
        builder.HasOne<Editor>().WithMany().HasForeignKey(invitation => invitation.EditorId);
    }
}
