using NatoInternships.Admin.Lists;
using NatoInternships.Catalogue;
using NatoInternships.Time;

namespace NatoInternships.Admin.Bulk;

/// <summary>One change that is made to each of many entries.</summary>
public sealed record BulkChange(BulkKind Kind, string? Body = null, PartialDate? AsOf = null, Guid? Owner = null)
{
    /// <summary>The change that a form asks for; null while its value is missing or makes no sense.</summary>
    public static BulkChange? Read(BulkKind kind, string? value, Cast cast) =>
        kind switch
        {
            BulkKind.Body => cast.Bodies.Any(body => body.Key == value) ? new BulkChange(kind, Body: value) : null,
            BulkKind.AsOf => PartialDate.TryParse(value?.Trim(), out var date)
                ? new BulkChange(kind, AsOf: date)
                : null,
            BulkKind.Owner when value == BulkForm.Nobody => new BulkChange(kind),
            BulkKind.Owner => cast.People.FirstOrDefault(person => person.Id.ToString() == value) is { } owner
                ? new BulkChange(kind, Owner: owner.Id)
                : null,
            _ => new BulkChange(kind),
        };

    /// <summary>Makes the change. What may not be changed was sorted out before.</summary>
    public void Make(Entry entry, Act act, bool submit)
    {
        if (Kind == BulkKind.Publish)
            entry.Publish(entry.LatestNumber, act);
        else if (Kind == BulkKind.Withdraw)
            entry.Withdraw(act);
        else if (Kind == BulkKind.Owner)
            entry.GiveTo(Owner, act);
        else
            entry.Write(Changed(entry.Read(entry.Latest!)), act);
        if (Kind.IsDraft() && submit)
            entry.Submit(entry.LatestNumber, act);
    }

    /// <summary>What the audit log says of it, after it was made.</summary>
    public string Detail(Entry entry, Act act) =>
        Kind switch
        {
            BulkKind.Publish => $"revision {entry.Live?.Number}",
            BulkKind.Withdraw => act.Why,
            BulkKind.Owner => Owner?.ToString() ?? BulkForm.Nobody,
            _ => Body ?? AsOf!.ToString(),
        };

    /// <summary>What a draft of it would say.</summary>
    public EntryContent Changed(EntryContent content) =>
        content switch
        {
            UnitContent unit when Kind == BulkKind.Body => unit with { Parent = Body },
            _ => content with { AsOf = AsOf },
        };
}
