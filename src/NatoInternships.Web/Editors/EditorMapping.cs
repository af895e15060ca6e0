using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace NatoInternships.Editors;

public sealed class EditorMapping : IEntityTypeConfiguration<Editor>
{
    public void Configure(EntityTypeBuilder<Editor> builder)
    {
        builder.ToTable("Editors");
        builder.Property(editor => editor.Id).ValueGeneratedNever();
        builder.Property(editor => editor.Name).HasMaxLength(Editor.LongestName);
        builder.Property(editor => editor.Role).HasConversion<string>().HasMaxLength(20);
        builder.Property(editor => editor.LanguageCode).HasMaxLength(2);
        builder.Property(editor => editor.UserName).HasMaxLength(Editor.LongestEmail);
        builder.Property(editor => editor.NormalizedUserName).HasMaxLength(Editor.LongestEmail);
        builder.Property(editor => editor.Email).HasMaxLength(Editor.LongestEmail);
        builder.Property(editor => editor.NormalizedEmail).HasMaxLength(Editor.LongestEmail);
        builder.Property(editor => editor.PasswordHash).HasMaxLength(256);
        builder.Property(editor => editor.SecurityStamp).HasMaxLength(64);
        builder.Property(editor => editor.ConcurrencyStamp).HasMaxLength(64).IsConcurrencyToken();
        builder.HasIndex(editor => editor.NormalizedUserName).IsUnique();
        // Not used: the throttle takes the place of Identity's lock-out, and nobody is telephoned.
        builder.Ignore(editor => editor.LockoutEnd);
        builder.Ignore(editor => editor.LockoutEnabled);
        builder.Ignore(editor => editor.AccessFailedCount);
        builder.Ignore(editor => editor.PhoneNumber);
        builder.Ignore(editor => editor.PhoneNumberConfirmed);
        builder.Ignore(editor => editor.EmailConfirmed);
    }
}
