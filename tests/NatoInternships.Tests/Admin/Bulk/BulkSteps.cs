using System.Globalization;
using Microsoft.EntityFrameworkCore;
using NatoInternships.Catalogue;
using NatoInternships.Database;
using NatoInternships.Tests.Site;

namespace NatoInternships.Tests.Admin.Bulk;

/// <summary>The steps of a bulk act as a person takes them, without a script.</summary>
internal static class BulkSteps
{
    /// <summary>Chooses rows of a list, and what to do with them.</summary>
    public static async Task<Answer> ChooseAsync(this Colleague colleague, string kind, params string[] keys) =>
        await colleague.ChooseFromAsync("/admin/en/units", kind, keys);

    public static async Task<Answer> ChooseFromAsync(
        this Colleague colleague,
        string list,
        string kind,
        params string[] keys
    ) =>
        await colleague.Browser.SubmitAsync(
            await colleague.Browser.GetAsync(list),
            "/bulk",
            [("kind", kind), .. keys.Select(key => ("keys", (string?)key))]
        );

    /// <summary>Says to what, and is shown the effect.</summary>
    public static Task<Answer> ValueAsync(this Colleague colleague, Answer asked, string value) =>
        colleague.Browser.SubmitAsync(asked, "/bulk", ("value", value));

    public static Task<Answer> DoItAsync(
        this Colleague colleague,
        Answer preview,
        params (string Name, string? Value)[] typed
    ) => colleague.Browser.SubmitAsync(preview, "/bulk/do", typed);

    public static Task<Answer> UndoAsync(this Colleague colleague, Answer page) =>
        colleague.Browser.SubmitAsync(page, "/undo");

    public static Task<Entry> EntryAsync(this DeskSite site, string key) =>
        site.WithAsync<CatalogueContext, Entry>(context =>
            context
                .Entries.AsNoTracking()
                .Include(entry => entry.Revisions)
                .Include(entry => entry.Milestones)
                .SingleAsync(entry => entry.Key == key)
        );

    /// <summary>Writes a draft change of a live unit, as somebody else.</summary>
    public static UnitContent Anew(this UnitContent content) =>
        content with
        {
            English = content.English with { Lead = "Anew." },
        };

    public static string State(this Entry entry)
    {
        var (live, submitted) = (Numbered(entry.Live?.Number), Numbered(entry.Submission?.Number));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"latest {entry.LatestNumber}, live {live}, submitted {submitted}"
        );
    }

    private static string Numbered(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "none";
}
