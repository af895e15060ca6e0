using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using NatoInternships.Audit;
using NatoInternships.Time;

namespace NatoInternships.Admin.AuditTrail;

/// <summary>Which rows of the log are asked for, as it stands in the address. Days are Brussels days.</summary>
public sealed partial class AuditFilter
{
    /// <summary>A part of an e-mail address: who acted, or to whom it was done.</summary>
    public string? Who { get; init; }

    public string? Act { get; init; }

    public string? From { get; init; }

    public string? To { get; init; }

    /// <summary>Only rows with a lower number: the next page.</summary>
    public long? Before { get; init; }

    /// <summary>The fields that hold what cannot be read as a day.</summary>
    public IEnumerable<string> Faults =>
        new[] { (Name: "from", Text: From), (Name: "to", Text: To) }
            .Where(typed => !string.IsNullOrWhiteSpace(typed.Text) && Day(typed.Text) is null)
            .Select(typed => typed.Name);

    /// <summary>The address's query of this filter, for the given page.</summary>
    public string Query(long? before = null) =>
        QueryString
            .Create(
                new Dictionary<string, string?>
                {
                    ["who"] = Who,
                    ["act"] = Act,
                    ["from"] = From,
                    ["to"] = To,
                    ["before"] = before?.ToString(CultureInfo.InvariantCulture),
                }.Where(pair => !string.IsNullOrWhiteSpace(pair.Value))
            )
            .ToString();

    /// <summary>The rows it lets through, newest first.</summary>
    public IQueryable<AuditEntry> Of(IQueryable<AuditEntry> entries)
    {
        if (Who?.Trim() is { Length: > 0 } who)
            entries = Naming(entries, $"%{LikeSigns().Replace(who, "!$0")}%");
        if (Enum.TryParse<AuditAct>(Act, out var act) && Enum.IsDefined(act))
            entries = entries.Where(entry => entry.Act == act);
        if (Start(From) is { } from)
            entries = entries.Where(entry => entry.At >= from);
        if (Start(To, days: 1) is { } to)
            entries = entries.Where(entry => entry.At < to);
        if (Before is { } before)
            entries = entries.Where(entry => entry.Number < before);
        return entries.OrderByDescending(entry => entry.Number);
    }

    // LIKE leaves the case of Latin letters open on both databases; "!" takes its signs' meaning away.
    private static IQueryable<AuditEntry> Naming(IQueryable<AuditEntry> entries, string pattern) =>
        entries.Where(entry =>
            EF.Functions.Like(entry.Actor, pattern, "!") || EF.Functions.Like(entry.Subject, pattern, "!")
        );

    [GeneratedRegex(@"[!%_[]", RegexOptions.None, 1000)]
    private static partial Regex LikeSigns();

    private static DateTime? Start(string? text, int days = 0) =>
        Day(text) is { } day && day < DateOnly.MaxValue ? BrusselsTime.StartOf(day.AddDays(days)) : null;

    private static DateOnly? Day(string? text) =>
        DateOnly.TryParseExact(
            text?.Trim(),
            "yyyy-MM-dd",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var day
        )
            ? day
            : null;
}
