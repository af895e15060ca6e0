using Microsoft.EntityFrameworkCore;
using NatoInternships.Audit;
using NatoInternships.Database;
using NatoInternships.Editors;
using NatoInternships.Languages;

namespace NatoInternships.Accounts.SignIn;

/// <summary>
/// Slows guessing without locking colleagues out (OWASP, "Slow Down Online Guessing Attacks with Device Cookies"): a
/// stranger's wrong guesses count against the account and against the network address; those on a browser on which the
/// account's owner signed in before count against that browser alone. An account that does not exist is slowed just the
/// same.
/// </summary>
public sealed class Throttles(CatalogueContext context, KnownBrowser browser, TimeProvider clock)
{
    private const int FreeForAccount = 5;
    private const int FreeForAddress = 20;

    // Many people may share an address.
    private static readonly TimeSpan AddressMemory = TimeSpan.FromHours(1);

    /// <summary>
    /// Until when (UTC) no further guess is looked at, which the answer's status then says too; null where one may try.
    /// </summary>
    public async Task<DateTime?> BlockedUntilAsync(string account, HttpContext visit)
    {
        var (now, keys) = (clock.GetUtcNow().UtcDateTime, Keys(account, visit).Select(pair => pair.Key).ToList());
        var until = await context
            .Throttles.AsNoTracking()
            .Where(throttle => keys.Contains(throttle.Key))
            .MaxAsync(throttle => throttle.Until);
        if (until is not { } end || end <= now)
            return null;
        visit.Response.AskToWait(end - now);
        return end;
    }

    /// <summary>
    /// Counts a guess before it is looked at, so that guesses sent together, or dropped before their answer, count too.
    /// Inside an act of the audit log, which saves it.
    /// </summary>
    /// <returns>Until when (UTC) none is looked at; null where this one was counted and may be.</returns>
    public async Task<DateTime?> TryAsync(string account, HttpContext visit)
    {
        if (await BlockedUntilAsync(account, visit) is { } until)
            return until;
        await FailAsync(account, visit);
        return null;
    }

    /// <summary>The guess that was counted was right. Inside an act of the audit log.</summary>
    public async Task TakeBackAsync(string account, HttpContext visit)
    {
        foreach (var (key, _, _) in Keys(account, visit))
        {
            if (await context.Throttles.FindAsync(key) is { } throttle)
                throttle.TakeBack();
        }
    }

    /// <summary>Counts a wrong guess. Inside an act of the audit log, which saves it.</summary>
    public async Task FailAsync(string account, HttpContext visit)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        foreach (var (key, free, memory) in Keys(account, visit))
        {
            var throttle =
                await context.Throttles.FindAsync(key) ?? context.Throttles.Add(new Throttle { Key = key }).Entity;
            throttle.Fail(free, memory, now);
        }

        await SweepAsync(now);
    }

    /// <summary>Forgets the wrong guesses at an account, after a right one. The address keeps its count.</summary>
    public async Task ForgetAsync(string account, HttpContext visit)
    {
        if (await context.Throttles.FindAsync(AccountKey(account, visit)) is { } throttle)
            context.Throttles.Remove(throttle);
    }

    private async Task SweepAsync(DateTime now)
    {
        var oldest = now - Throttle.Memory;
        var old = await context.Throttles.Where(throttle => throttle.LastAt < oldest).ToListAsync();
        // The row that was just counted may still be old in the database.
        context.Throttles.RemoveRange(old.Where(throttle => throttle.LastAt < oldest));
    }

    // A known browser answers for itself alone: a colleague's typing errors behind the same address do not hold it up.
    private IEnumerable<(string Key, int Free, TimeSpan Memory)> Keys(string account, HttpContext visit)
    {
        yield return (AccountKey(account, visit), FreeForAccount, Throttle.Memory);
        if (browser.Nonce(visit, PlainText.Account(account)) is null)
            yield return (Key("address", NetworkAddress.Of(visit)), FreeForAddress, AddressMemory);
    }

    private string AccountKey(string account, HttpContext visit)
    {
        var name = PlainText.Account(account);
        return browser.Nonce(visit, name) is { } nonce ? Key("browser", nonce) : Key("account", name);
    }

    // Hashed, so that the table holds neither addresses nor what people typed.
    private static string Key(string kind, string value) => Secret.Of($"{kind}\n{value}").Hash;
}
