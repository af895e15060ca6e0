using Microsoft.Extensions.Localization;
using NatoInternships.Addresses;
using NatoInternships.Admin.Lists;
using NatoInternships.Admin.Readiness;
using NatoInternships.Admin.Review;
using NatoInternships.Catalogue;
using NatoInternships.Languages;
using NatoInternships.Publishing;
using NatoInternships.Time;

namespace NatoInternships.Admin.Bulk;

/// <summary>Says of each chosen entry what a change makes of it, or why it stays as it is.</summary>
public sealed class BulkEffects(
    BulkChange change,
    BulkForm form,
    Cast cast,
    CatalogueFacts facts,
    Act act,
    Language language,
    IStringLocalizer<Words> words
)
{
    public IReadOnlyList<Effect> Of(IReadOnlyList<EntryRow> rows)
    {
        var own = rows.ToDictionary(row => row.Key, Refused);
        var refused = change.Kind.IsPublic()
            ? facts.WhyNot(rows.Where(row => own[row.Key] is null).Select(Going))
            : new Dictionary<string, Refused>();
        return [.. rows.Select(row => new Effect(row, Before(row), After(row), own[row.Key] ?? Why(row.Key)))];

        string? Why(string key) => refused.GetValueOrDefault(key) is { } reason ? words.Of(reason, language) : null;
    }

    private PublicChange Going(EntryRow row) =>
        new(act.At, LiveRow.Of(row.Entry, row.Latest, act.At), change.Kind == BulkKind.Withdraw);

    private string? Refused(EntryRow row) =>
        change.Kind switch
        {
            BulkKind.Withdraw => row.Entry switch
            {
                { Live: not null } => null,
                { Withdrawal: not null } => words["It is withdrawn already"].Value,
                _ => words["It was never public"].Value,
            },
            BulkKind.Owner => row.Entry.OwnerId == change.Owner ? words["It is so already"].Value : null,
            _ when row.Content is null => words["Its newest revision cannot be read. Restore an earlier one first."],
            BulkKind.Publish when row.Entry.Live?.Number == row.Entry.LatestNumber => words[
                "Its newest revision is public already"
            ],
            BulkKind.Publish => PublishingRules.Approval(row.Entry, row.Entry.LatestNumber, form.Unasked, act) switch
            {
                Refusal.NotHandedIn => words["Nobody handed it in"].Value,
                Refusal refusal => words.Of(refusal),
                null => null,
            },
            BulkKind.Body when row.Kind != UnitKind.Unit => words["Only a unit belongs to a body"],
            _ => Before(row) == After(row) ? words["It is so already"].Value : Incomplete(row),
        };

    // What could not be published is not handed in, not with others either.
    private string? Incomplete(EntryRow row) =>
        form.Submit
        && ReadinessCheck.Of(row.Key, change.Changed(row.Content!), facts).FirstOrDefault(finding => finding.Blocks)
            is { } finding
            ? words["It cannot be handed in. {0}", words.Of(finding)].Value
            : null;

    private string Before(EntryRow row) =>
        change.Kind switch
        {
            BulkKind.Body => cast.BodyName(row.Body, language) ?? words["no body"],
            BulkKind.AsOf => row.Content?.AsOf?.InWords(language) ?? words["no date"],
            BulkKind.Owner => Person(row.Entry.OwnerId),
            _ => row.Entry.Live is { } live ? Public(live.Number) : words["not public"],
        };

    private string After(EntryRow row) =>
        change.Kind switch
        {
            BulkKind.Publish => Public(row.Entry.LatestNumber),
            BulkKind.Withdraw => words["gone from the public site"],
            BulkKind.Body => cast.BodyName(change.Body, language) ?? "",
            BulkKind.AsOf => change.AsOf!.InWords(language),
            _ => Person(change.Owner),
        };

    private string Public(int number) => words["revision {0} is public", number];

    private string Person(Guid? id) => cast.PersonName(id) ?? words["nobody in particular"];
}
