using Microsoft.AspNetCore.DataProtection.KeyManagement;
using NatoInternships.Database;

namespace NatoInternships.Accounts;

/// <summary>
/// Makes the keys of cookies one node after the other: of two that start on an empty database, or find a key near its
/// end, each would make one of its own, which the other does not know for a day.
/// </summary>
public sealed class SharedKeys(XmlKeyManager keys, IServiceScopeFactory scopes) : IKeyManager
{
    // Clocks of nodes differ a little; the framework allows for as much.
    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(5);

    public IKey CreateNewKey(DateTimeOffset activationDate, DateTimeOffset expirationDate)
    {
        using var scope = scopes.CreateScope();
        var context = scope.ServiceProvider.GetRequiredService<CatalogueContext>();
        // The framework makes keys without awaiting anything.
        var turn = DatabaseTurn.TakeAsync(context, CancellationToken.None).GetAwaiter().GetResult();
        try
        {
            return keys.GetAllKeys().FirstOrDefault(IsTheSame) ?? keys.CreateNewKey(activationDate, expirationDate);
        }
        finally
        {
            turn.DisposeAsync().AsTask().GetAwaiter().GetResult();
        }

        bool IsTheSame(IKey key) =>
            !key.IsRevoked && key.ActivationDate <= activationDate + Skew && key.ExpirationDate > activationDate + Skew;
    }

    public IReadOnlyCollection<IKey> GetAllKeys() => keys.GetAllKeys();

    public CancellationToken GetCacheExpirationToken() => keys.GetCacheExpirationToken();

    public void RevokeAllKeys(DateTimeOffset revocationDate, string? reason = null) =>
        keys.RevokeAllKeys(revocationDate, reason);

    public void RevokeKey(Guid keyId, string? reason = null) => keys.RevokeKey(keyId, reason);
}
