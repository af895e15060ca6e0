using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace NatoInternships.Editors;

public sealed class SessionMapping : IEntityTypeConfiguration<Session>
{
    public void Configure(EntityTypeBuilder<Session> builder)
    {
        builder.ToTable("Sessions");
        builder.Property(session => session.Id).ValueGeneratedNever();
        builder.Property(session => session.Hash).HasMaxLength(Secret.HashLength);
        builder.HasIndex(session => session.Hash).IsUnique();
        builder.Property(session => session.Stamp).HasMaxLength(64);
        builder.Property(session => session.Method).HasConversion<string>().HasMaxLength(20);
        builder.Property(session => session.Device).HasMaxLength(Session.LongestDevice);
        builder.Property(session => session.Address).HasMaxLength(Session.LongestAddress);
        builder.HasOne<Editor>().WithMany().HasForeignKey(session => session.EditorId);
    }
}
