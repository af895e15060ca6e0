using Microsoft.EntityFrameworkCore;
using NatoInternships.Accounts.Invitations;
using NatoInternships.Accounts.Passkeys;
using NatoInternships.Accounts.SecondFactor;
using NatoInternships.Accounts.SignIn;
using NatoInternships.Database;

namespace NatoInternships.Accounts;

/// <summary>The ways in, as rows.</summary>
public static class AccountTables
{
    extension(CatalogueContext context)
    {
        public DbSet<EditorPasskey> Passkeys => context.Set<EditorPasskey>();

        public DbSet<PasskeyCeremony> PasskeyCeremonies => context.Set<PasskeyCeremony>();

        public DbSet<RecoveryCode> RecoveryCodes => context.Set<RecoveryCode>();

        public DbSet<Invitation> Invitations => context.Set<Invitation>();

        public DbSet<Throttle> Throttles => context.Set<Throttle>();
    }
}
