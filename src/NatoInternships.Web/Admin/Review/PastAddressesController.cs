using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using NatoInternships.Audit;
using NatoInternships.Editors;
using NatoInternships.Languages;

namespace NatoInternships.Admin.Review;

/// <summary>The addresses that an entry had before.</summary>
[Needs(Permission.WriteDrafts)]
public sealed class PastAddressesController(EntryActs acts, PublishingPages pages, IStringLocalizer<Words> words)
    : ReviewController(acts, pages, words)
{
    /// <summary>Writes a draft under one of them.</summary>
    [HttpPost("address")]
    public Task<ActionResult> TakeBack(string key, string? path) =>
        ActAsync(
            (key, null, "address"),
            AuditAct.DraftSaved,
            (entry, act) =>
            {
                if (entry.PastAddresses.FirstOrDefault(past => past.Path == path) is not { } past)
                    return Refusal.AddressUnknown;
                var address = past.Path[(past.Path.LastIndexOf('/') + 1)..];
                var isFrench = Language.FromPath(past.Path) == Language.French;
                entry.Rename(isFrench ? null : address, isFrench ? address : null, act with { Why = past.Path });
                return null;
            }
        );
}
