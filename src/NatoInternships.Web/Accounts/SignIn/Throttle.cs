namespace NatoInternships.Accounts.SignIn;

/// <summary>
/// How often one account, one browser or one network address guessed wrong lately. After some free tries each further
/// one doubles the wait, up to a quarter of an hour; a time without a wrong guess (for an account a day) forgets all.
/// All times are UTC.
/// </summary>
public sealed class Throttle
{
    public static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(15);
    public static readonly TimeSpan Memory = TimeSpan.FromDays(1);
    private static readonly TimeSpan ShortestWait = TimeSpan.FromSeconds(30);

    public required string Key { get; init; }

    public int Failures { get; private set; }

    public DateTime LastAt { get; private set; }

    public DateTime? Until { get; private set; }

    /// <param name="free">How many guesses cost no wait.</param>
    /// <param name="memory">How long without a wrong guess forgets all.</param>
    /// <param name="now">UTC.</param>
    public void Fail(int free, TimeSpan memory, DateTime now)
    {
        Failures = LastAt + memory < now ? 1 : Failures + 1;
        LastAt = now;
        Until = Failures >= free ? now + Wait(Failures - free) : null;
    }

    /// <summary>
    /// The guess that was counted was right. It was looked at because no wait ran, so the one that it began ends.
    /// </summary>
    public void TakeBack()
    {
        Failures = Math.Max(0, Failures - 1);
        Until = null;
    }

    private static TimeSpan Wait(int doublings) =>
        doublings > 5 ? LongestWait : TimeSpan.FromTicks(Math.Min(LongestWait.Ticks, ShortestWait.Ticks << doublings));
}
