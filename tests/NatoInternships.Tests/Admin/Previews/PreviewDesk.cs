using Microsoft.EntityFrameworkCore;
using NatoInternships.Addresses;
using NatoInternships.Admin.Editing;
using NatoInternships.Admin.PreviewLinks;
using NatoInternships.Catalogue;
using NatoInternships.Database;
using NatoInternships.Editors;
using NatoInternships.Tests.Publishing;
using NatoInternships.Tests.Site;

namespace NatoInternships.Tests.Admin.Previews;

/// <summary>A desk with a draft of a live unit that says what the public must not see.</summary>
public sealed class PreviewDesk(DeskSite site)
{
    public const string Key = "legal-advisor";
    public const string Path = "/en/units/legal-advisor";
    public const string Marker = "plugh";

    public DeskSite Site { get; } = site.Restored();

    /// <summary>Adds a revision with another lead.</summary>
    public async Task<int> DraftAsync(string lead = Marker, Func<UnitContent, UnitContent>? change = null)
    {
        var number = 0;
        await Site.EditAsync<Unit>(
            Key,
            (unit, act) =>
            {
                var content = (UnitContent)unit.Read(unit.Latest!);
                content = content with { English = content.English with { Lead = lead } };
                number = unit.Write(change?.Invoke(content) ?? content, act).Number;
            }
        );
        return number;
    }

    /// <summary>Keeps what an editor typed.</summary>
    public Task TypeAsync(Guid editor, Func<UnitContent, UnitContent> change, string key = Key) =>
        Site.WithAsync<CatalogueContext, int>(async context =>
        {
            var unit = await context.Units.Include(row => row.Revisions).SingleAsync(row => row.Key == key);
            var fields = unit.Fields.Write(change((UnitContent)unit.Read(unit.Latest!)));
            context.Add(
                new WorkingCopy
                {
                    EntryId = unit.Id,
                    EditorId = editor,
                    BaseNumber = unit.LatestNumber,
                    Fields = System.Text.Json.JsonSerializer.Serialize(fields),
                    StartedAt = Site.Clock.GetUtcNow().UtcDateTime,
                    SavedAt = Site.Clock.GetUtcNow().UtcDateTime,
                }
            );
            return await context.SaveChangesAsync();
        });

    /// <summary>Makes a link as the desk does, and gives its path.</summary>
    public async Task<string> LinkAsync(Guid editor, int number, int hours = PreviewLinkKeeper.UsualLifetime)
    {
        var me = await Site.WithAsync<CatalogueContext, Editor>(context =>
            context.Editors.AsNoTracking().SingleAsync(row => row.Id == editor)
        );
        var secret = await Site.WithAsync<PreviewLinkKeeper, Secret?>(links => links.MakeAsync(Key, number, hours, me));
        return PreviewAddresses.Link(NatoInternships.Languages.Language.English, secret!.Text);
    }
}
