using Microsoft.Extensions.Localization;
using NatoInternships.Languages;

namespace NatoInternships.Admin.Bulk;

public static class BulkWords
{
    public static string Of(BulkKind kind, IStringLocalizer<Words> words) =>
        kind switch
        {
            BulkKind.Publish => words["Publish"],
            BulkKind.Withdraw => words["Withdraw"],
            BulkKind.Body => words["Change the body"],
            BulkKind.AsOf => words["Change the as-of date"],
            _ => words["Give to somebody"],
        };

    /// <summary>What was done, and to how many.</summary>
    public static string Done(BulkKind kind, int count, IStringLocalizer<Words> words) =>
        kind switch
        {
            BulkKind.Publish => words["Published together: {0}", count],
            BulkKind.Withdraw => words["Withdrawn together: {0}", count],
            BulkKind.Body => words["Body changed: {0}", count],
            BulkKind.AsOf => words["As-of date changed: {0}", count],
            _ => words["Given to somebody: {0}", count],
        };
}
