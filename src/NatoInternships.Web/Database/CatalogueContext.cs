using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using NatoInternships.Accounts;
using NatoInternships.Accounts.Invitations;
using NatoInternships.Accounts.Passkeys;
using NatoInternships.Accounts.SecondFactor;
using NatoInternships.Accounts.Sessions;
using NatoInternships.Accounts.SignIn;
using NatoInternships.Admin.Editing;
using NatoInternships.Admin.Lists;
using NatoInternships.Admin.PreviewLinks;
using NatoInternships.Audit;
using NatoInternships.Catalogue;
using NatoInternships.LinkGuardian;

namespace NatoInternships.Database;

/// <summary>
/// The catalogue and the people who keep it, as rows: in one context, so that an edit and its row of the audit log are
/// saved together. One subclass a provider, since each has migrations of its own (docs/decisions/003-two-contexts.md).
/// </summary>
public abstract class CatalogueContext(DbContextOptions options) : DbContext(options), IDataProtectionKeyContext
{
    public DbSet<Entry> Entries => Set<Entry>();

    public DbSet<Unit> Units => Set<Unit>();

    public DbSet<GuidancePage> GuidancePages => Set<GuidancePage>();

    public DbSet<Milestone> Milestones => Set<Milestone>();

    public DbSet<WorkingCopy> WorkingCopies => Set<WorkingCopy>();

    public DbSet<PreviewLink> PreviewLinks => Set<PreviewLink>();

    public DbSet<BulkAct> BulkActs => Set<BulkAct>();

    public DbSet<LinkCheck> LinkChecks => Set<LinkCheck>();

    public DbSet<CatalogueVersion> Versions => Set<CatalogueVersion>();

    public DbSet<Editor> Editors => Set<Editor>();

    public DbSet<EditorPasskey> Passkeys => Set<EditorPasskey>();

    public DbSet<PasskeyCeremony> PasskeyCeremonies => Set<PasskeyCeremony>();

    public DbSet<RecoveryCode> RecoveryCodes => Set<RecoveryCode>();

    public DbSet<Invitation> Invitations => Set<Invitation>();

    public DbSet<Session> Sessions => Set<Session>();

    public DbSet<Throttle> Throttles => Set<Throttle>();

    public DbSet<AuditEntry> AuditEntries => Set<AuditEntry>();

    /// <summary>
    /// The keys that cookies and forms are protected with: here, so that restarts and other nodes understand them.
    /// </summary>
    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    /// <summary>Raises the published version in the transaction of the next save.</summary>
    public async Task RaiseVersionAsync(DateTime now, CancellationToken cancel)
    {
        var version = await Versions.SingleOrDefaultAsync(cancel) ?? Versions.Add(new CatalogueVersion()).Entity;
        version.Raise(now);
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(CatalogueContext).Assembly);

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcConverter>();
}

public sealed class SqliteCatalogueContext(DbContextOptions<SqliteCatalogueContext> options)
    : CatalogueContext(options);

public sealed class SqlServerCatalogueContext(DbContextOptions<SqlServerCatalogueContext> options)
    : CatalogueContext(options);
