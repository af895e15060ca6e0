using System.Globalization;
using NatoInternships.Catalogue;
using NatoInternships.Publishing;

namespace NatoInternships.Benchmarks;

/// <summary>
/// Made-up catalogues of any number of units: the real rows, and copies of the real units under names and addresses of
/// their own, with texts of the same length, links and acronyms, in both languages. The same number makes the same.
/// </summary>
internal static class MadeUpCatalogue
{
    /// <summary>The real rows, with copies of units until there are so many.</summary>
    public static CatalogueRows Of(CatalogueRows real, int units)
    {
        var models = real.Rows.Where(row => row.Readable() is UnitContent { French: not null }).ToList();
        var copies = Enumerable.Range(1, Math.Max(0, units - models.Count)).Select(number => Copy(models, number));
        return real with { Rows = [.. real.Rows, .. copies] };
    }

    /// <summary>The rows after an edit of one made-up or real unit: a lead that says which edit it was.</summary>
    public static CatalogueRows Edited(CatalogueRows rows, int edit)
    {
        var old = rows.Rows.Last(row => row.Readable() is UnitContent);
        var content = (UnitContent)old.Read();
        var lead = string.Create(CultureInfo.InvariantCulture, $"Edited {edit} times.");
        content = content with { English = content.English with { Lead = lead } };
        return rows with
        {
            Version = rows.Version + 1,
            Rows = [.. rows.Rows.Where(row => row != old), Row(old.Key, content, old.LiveSince)],
        };
    }

    private static LiveRow Copy(List<LiveRow> models, int number)
    {
        var model = models[number % models.Count];
        var content = (UnitContent)model.Read();
        var key = string.Create(CultureInfo.InvariantCulture, $"made-up-{number}");
        content = content with
        {
            English = content.English with
            {
                Name = $"{content.English.Name}, {key}",
                MenuName = null,
                Acronym = null,
                Address = key,
            },
            French = content.French! with
            {
                Name = $"{content.French.Name}, {key}",
                MenuName = null,
                Acronym = null,
                Address = key,
            },
        };
        return Row(key, content, model.LiveSince);
    }

    private static LiveRow Row(string key, UnitContent content, DateTime? since) =>
        new(LiveRow.UnitRow, key, since, content.ToDocument());
}
