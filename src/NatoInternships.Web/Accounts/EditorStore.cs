using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using NatoInternships.Database;
using NatoInternships.Editors;

namespace NatoInternships.Accounts;

/// <summary>
/// Identity's store for editors. It leaves saving to the audit log, so that a change and the rows that tell of it are
/// saved together or not at all. So it only works on editors that were loaded by the act that changes them.
/// </summary>
public sealed class EditorStore
    : UserOnlyStore<
        Editor,
        CatalogueContext,
        Guid,
        IdentityUserClaim<Guid>,
        IdentityUserLogin<Guid>,
        IdentityUserToken<Guid>,
        EditorPasskey
    >
{
    public EditorStore(CatalogueContext context, IdentityErrorDescriber? describer = null)
        : base(context, describer) => AutoSaveChanges = false;

    // The base attaches the editor anew, and so forgets the stamp that is in the database when it is called twice
    // before a save.
    public override Task<IdentityResult> UpdateAsync(Editor user, CancellationToken cancellationToken = default)
    {
        user.ConcurrencyStamp = Guid.NewGuid().ToString();
        return Task.FromResult(IdentityResult.Success);
    }
}
