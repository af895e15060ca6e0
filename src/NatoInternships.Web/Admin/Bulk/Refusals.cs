namespace NatoInternships.Admin.Bulk;

/// <summary>Sorts out what may not be done together.</summary>
public static class Refusals
{
    /// <summary>
    /// Asks of each key why it may not go, given those that go with it, until the answers no longer change: a unit may
    /// be published together with its body, and not without it.
    /// </summary>
    public static IReadOnlyDictionary<string, string> Settle(
        IEnumerable<string> keys,
        Func<IReadOnlySet<string>, Func<string, string?>> why
    )
    {
        var going = keys.ToHashSet();
        var refused = new Dictionary<string, string>();
        while (true)
        {
            var reasonOf = why(going);
            var stay = going
                .Select(key => (Key: key, Reason: reasonOf(key)))
                .Where(answer => answer.Reason is not null)
                .ToList();
            if (stay.Count == 0)
                return refused;
            foreach (var (key, reason) in stay)
            {
                going.Remove(key);
                refused.Add(key, reason!);
            }
        }
    }
}
