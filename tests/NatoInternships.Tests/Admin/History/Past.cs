using NatoInternships.Admin.Editing;
using NatoInternships.Catalogue;
using NatoInternships.Database;
using NatoInternships.Editors;
using NatoInternships.Tests.Site;

namespace NatoInternships.Tests.Admin.History;

/// <summary>An entry of the real content, to which things happen at the desk of a test.</summary>
internal static class Past
{
    public const string Key = "legal-advisor";
    public const string Form = "/admin/en/entries/" + Key;
    public const string Page = Form + "/history";

    /// <summary>Lets something happen to the entry, and says the number of its latest revision.</summary>
    public static Task<int> HappensAsync(this DeskSite site, Action<Entry, Act> what, string why = "Because.") =>
        site.WithAsync<CatalogueContext, int>(async context =>
        {
            var entry = (await context.EntryAsync(Key, CancellationToken.None))!;
            what(entry, new Act(Origin.Person, "Sam Example", site.Clock.GetUtcNow().UtcDateTime, why));
            site.Later(TimeSpan.FromMinutes(1));
            await context.SaveChangesAsync();
            return entry.LatestNumber;
        });

    /// <summary>A new revision with some fields changed.</summary>
    public static Task<int> RevisedAsync(this DeskSite site, params (string Field, string Text)[] changes) =>
        site.HappensAsync(
            (entry, act) =>
            {
                var fields = new Dictionary<string, string>(
                    entry.Fields.Write(entry.Read(entry.Latest!)),
                    StringComparer.Ordinal
                );
                foreach (var (field, text) in changes)
                    fields[field] = text;
                entry.Write(entry.Fields.Read(fields).Content!, act);
            },
            "Say it better."
        );

    public static Task<Entry> EntryAsync(this DeskSite site) =>
        site.WithAsync<CatalogueContext, Entry>(async context =>
            (await context.EntryAsync(Key, CancellationToken.None))!
        );

    public static async Task<string> FieldAsync(this DeskSite site, string field)
    {
        var entry = await site.EntryAsync();
        return entry.Fields.Write(entry.Read(entry.Latest!))[field];
    }

    public static Task<Colleague> AuthorAsync(this DeskSite site) => site.JoinAsync(Role.Author);

    public static IReadOnlyList<string> Texts(this Answer page, string selector) =>
        [
            .. page
                .Document.QuerySelectorAll(selector)
                .Select(part =>
                    string.Join(' ', part.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
                ),
        ];
}
