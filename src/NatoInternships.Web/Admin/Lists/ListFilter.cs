using System.Globalization;
using NatoInternships.Admin.Editing;
using NatoInternships.Admin.TextSearch;
using NatoInternships.Languages;

namespace NatoInternships.Admin.Lists;

/// <summary>Which rows of a list are asked for, and in which order, as it stands in the address.</summary>
public sealed record ListFilter
{
    public const string Scheduled = "scheduled";
    public const string Emergency = "emergency";
    public const string Missing = "missing";
    public const string Older = "older";
    public const string Me = "me";
    public const string Nobody = "nobody";

    /// <summary>The states that can be asked for.</summary>
    public static readonly IReadOnlyList<EntryStatus> States =
    [
        EntryStatus.Live,
        EntryStatus.Changed,
        EntryStatus.Submitted,
        EntryStatus.Draft,
        EntryStatus.Withdrawn,
        EntryStatus.Retired,
        EntryStatus.Damaged,
    ];

    /// <summary>Words of an entry.</summary>
    public string? Q { get; init; }

    /// <inheritdoc cref="Q"/>
    public SoughtWords Sought => new(Q);

    /// <summary>One of the <see cref="States"/>, <see cref="Scheduled"/> or <see cref="Emergency"/>.</summary>
    public string? State { get; init; }

    /// <summary><see cref="Missing"/> or <see cref="Older"/>.</summary>
    public string? French { get; init; }

    public string? Body { get; init; }

    /// <summary><see cref="Me"/>, <see cref="Nobody"/> or the id of an editor.</summary>
    public string? Owner { get; init; }

    /// <summary>Only what held before this day.</summary>
    public string? Before { get; init; }

    public string? Sort { get; init; }

    public string? Direction { get; init; }

    public int? Page { get; init; }

    /// <summary>The act on many entries whose end is told above the list.</summary>
    public Guid? Act { get; init; }

    public string? Problem { get; init; }

    public bool IsDescending => Direction == "descending";

    public int PageNumber => Page is > 1 and < 10_000 ? Page.Value : 1;

    /// <summary>Whether a day was asked for that is none.</summary>
    public bool HasFault => !string.IsNullOrWhiteSpace(Before) && Day is null;

    public bool IsEmpty => Narrowed().Query().Length == 0;

    /// <summary>The same without its order, its page and what is told.</summary>
    public ListFilter Narrowed() => Plain() with { Sort = null, Direction = null };

    /// <summary>The same from its first page and without what is told.</summary>
    public ListFilter Plain() => this with { Page = null, Act = null, Problem = null };

    private DateOnly? Day =>
        DateOnly.TryParseExact(
            Before?.Trim(),
            "yyyy-MM-dd",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var day
        )
            ? day
            : null;

    /// <summary>What of it says something, as the address has it.</summary>
    public IReadOnlyDictionary<string, string> Pairs() =>
        new Dictionary<string, string?>
        {
            ["q"] = Q,
            ["state"] = State,
            ["french"] = French,
            ["body"] = Body,
            ["owner"] = Owner,
            ["before"] = Before,
            ["sort"] = Sort == ListOrder.Default ? null : Sort,
            ["direction"] = IsDescending ? Direction : null,
            ["page"] = PageNumber > 1 ? PageNumber.ToString(CultureInfo.InvariantCulture) : null,
            ["act"] = Act?.ToString(),
            ["problem"] = Problem,
        }
            .Where(pair => !string.IsNullOrWhiteSpace(pair.Value))
            .ToDictionary(pair => pair.Key, pair => pair.Value!.Trim());

    public string Query() =>
        QueryString.Create(Pairs().Select(pair => KeyValuePair.Create(pair.Key, (string?)pair.Value))).ToString();

    /// <summary>The same by another column; by the column that it is ordered by, the other way round.</summary>
    public ListFilter By(string column) =>
        Plain() with
        {
            Sort = column,
            Direction = (Sort ?? ListOrder.Default) == column && !IsDescending ? "descending" : null,
        };

    /// <summary>The rows it lets through.</summary>
    public IEnumerable<EntryRow> Of(IEnumerable<EntryRow> rows, Guid me)
    {
        var sought = Sought;
        return rows.Where(row =>
            HasState(row)
            && HasFrench(row)
            && (string.IsNullOrWhiteSpace(Body) || row.Body == Body)
            && HasOwner(row, me)
            && IsBefore(row)
            && sought.In(row) is not null
        );
    }

    private bool HasState(EntryRow row) =>
        State switch
        {
            null or "" => true,
            Scheduled => row.Entry.PlannedPublication is not null || row.Entry.WithdrawAt is not null,
            Emergency => row.Entry.EmergencyNumber is not null,
            _ => string.Equals(row.Status(Language.English).ToString(), State, StringComparison.OrdinalIgnoreCase),
        };

    private bool HasFrench(EntryRow row) =>
        French switch
        {
            Missing => row.Status(Language.French) == EntryStatus.Missing,
            Older => row.Status(Language.French) == EntryStatus.Stale,
            _ => true,
        };

    private bool HasOwner(EntryRow row, Guid me) =>
        Owner switch
        {
            null or "" => true,
            Me => row.Entry.OwnerId == me,
            Nobody => row.Entry.OwnerId is null,
            _ => row.Entry.OwnerId?.ToString() == Owner,
        };

    // A date known to the month counts from its first day; the written forms sort as the days do.
    private bool IsBefore(EntryRow row) =>
        Day is not { } day
        || (
            row.Content?.AsOf is { } date
            && string.CompareOrdinal(date.ToString(), day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)) < 0
        );
}
