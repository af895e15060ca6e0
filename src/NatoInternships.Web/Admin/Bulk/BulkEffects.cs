using Microsoft.Extensions.Localization;
using NatoInternships.Addresses;
using NatoInternships.Admin.Lists;
using NatoInternships.Catalogue;
using NatoInternships.Languages;
using NatoInternships.Time;

namespace NatoInternships.Admin.Bulk;

/// <summary>Says of each chosen entry what a change makes of it, or why it stays as it is.</summary>
public sealed class BulkEffects(
    BulkChange change,
    Cast cast,
    PublicRules rules,
    Guid me,
    Language language,
    IStringLocalizer<Words> words
)
{
    public IReadOnlyList<Effect> Of(IReadOnlyList<EntryRow> rows)
    {
        var byKey = rows.ToDictionary(row => row.Key);
        var refused = Refusals.Settle(
            byKey.Keys,
            going =>
            {
                var then =
                    change.Kind != BulkKind.Publish
                        ? rules
                        : rules.With(
                            rows.Where(row => going.Contains(row.Key) && row.Content is not null)
                                .ToDictionary(row => row.Key, row => row.Content!)
                        );
                return key => Refused(byKey[key], going, then);
            }
        );
        return [.. rows.Select(row => new Effect(row, Before(row), After(row), refused.GetValueOrDefault(row.Key)))];
    }

    private string? Refused(EntryRow row, IReadOnlySet<string> going, PublicRules then) =>
        change.Kind switch
        {
            BulkKind.Withdraw => row.Entry switch
            {
                { LiveNumber: not null } => rules.WhyNotWithdraw(row.Key, going),
                { WithdrawnAt: not null } => words["It is withdrawn already"].Value,
                _ => words["It was never public"].Value,
            },
            BulkKind.Owner => row.Entry.OwnerId == change.Owner ? words["It is so already"].Value : null,
            _ when row.Content is null => words["Its newest revision cannot be read. Restore an earlier one first."],
            BulkKind.Publish => WhyNotPublish(row, row.Content, then),
            BulkKind.Body when row.Kind != UnitKind.Unit => words["Only a unit belongs to a body"],
            _ => Before(row) == After(row) ? words["It is so already"].Value : null,
        };

    private string? WhyNotPublish(EntryRow row, EntryContent content, PublicRules then) =>
        row switch
        {
            _ when row.Entry.LiveNumber == row.Entry.LatestNumber => words["Its newest revision is public already"],
            _ when row.Latest?.ById == me => words["You wrote its last change, so a second person publishes it"],
            _ => then.WhyNotPublish(row.Key, content),
        };

    private string Before(EntryRow row) =>
        change.Kind switch
        {
            BulkKind.Body => cast.BodyName(row.Body, language) ?? words["no body"],
            BulkKind.AsOf => row.Content?.AsOf?.InWords(language) ?? words["no date"],
            BulkKind.Owner => Person(row.Entry.OwnerId),
            _ => row.Entry.LiveNumber is { } number ? Public(number) : words["not public"],
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
