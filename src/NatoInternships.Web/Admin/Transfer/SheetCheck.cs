using Microsoft.Extensions.Localization;
using NatoInternships.Admin.Editing;
using NatoInternships.Catalogue;
using NatoInternships.Catalogue.Fields;
using NatoInternships.ContentImport;
using NatoInternships.Database;
using NatoInternships.Languages;

namespace NatoInternships.Admin.Transfer;

/// <summary>
/// The dry run of a spreadsheet. A column that is left out leaves its field alone, an empty cell empties it, and a row
/// whose cells are as the export writes them now changes nothing.
/// </summary>
public sealed class SheetCheck(CatalogueContext context, IStringLocalizer<Words> words)
{
    private static readonly FieldTable Table = UnitFields.Table;

    public async Task<DryRun> RunAsync(NamedFile sheet, CancellationToken cancel)
    {
        var newest = await context.NewestAsync(cancel);
        var (rows, unreadable) = new SheetRows(sheet.Name, Table, words).Read(sheet.Bytes, newest);
        List<TransferFault> faults = [.. unreadable];
        Dictionary<string, EntryContent> changed = [];
        foreach (var row in rows)
        {
            if (
                Content(row, sheet.Name, faults) is { } content
                && content.ToDocument() != row.Entry.Content!.ToDocument()
            )
                changed.Add(row.Entry.Key, content);
        }

        if (faults.Count == 0)
            faults.AddRange(Together(changed, newest).Select(fault => Placed(fault, sheet.Name, rows)));
        return new DryRun(
            TransferKind.Sheet,
            [
                .. rows.Select(row =>
                    DraftRules.Row(
                        row.Entry.Key,
                        row.Entry,
                        changed.GetValueOrDefault(row.Entry.Key),
                        faults.Exists(fault => fault.Line == row.Number)
                    )
                ),
            ],
            faults
        );
    }

    /// <summary>The content of a row; null where nothing in it differs, or something is wrong.</summary>
    private EntryContent? Content(SheetRow row, string sheet, List<TransferFault> faults)
    {
        var written = Sheet
            .Columns(Table)
            .Zip(Sheet.Cells(row.Entry.Content!))
            .ToDictionary(pair => pair.First.Name, pair => pair.Second);
        var differing = Sheet
            .Columns(Table)
            .Where(field => row.Cells.TryGetValue(field.Name, out var cell) && cell != written[field.Name])
            .ToList();
        if (differing.Count == 0)
            return null;
        var fields = new Dictionary<string, string>(Table.Write(row.Entry.Content!));
        foreach (var field in differing)
            fields[field.Name] = SheetCell.Read(field, row.Cells[field.Name]);
        var (content, wrong) = Table.Read(fields);
        faults.AddRange(wrong.Select(fault => Fault(sheet, row, fault)));
        return content;
    }

    private TransferFault Fault(string sheet, SheetRow row, FieldFault fault) =>
        new(sheet, row.Number, fault.Field, FieldWords.Of(fault, Table.Find(fault.Field)!, words));

    /// <summary>The rules between entries ask for content files; the fields themselves were checked before.</summary>
    private static IReadOnlyList<ContentFault> Together(
        Dictionary<string, EntryContent> changed,
        IReadOnlyDictionary<string, NewestEntry> newest
    )
    {
        if (changed.Count == 0)
            return [];
        var read = ContentFolder.Read([.. changed.SelectMany(pair => EntryFiles.Of(pair.Key, pair.Value))]);
        return DraftRules.Check(read.Entries, newest, read);
    }

    private TransferFault Placed(ContentFault fault, string sheet, IReadOnlyList<SheetRow> rows)
    {
        var parts = Path.GetFileName(fault.File).Split('.');
        var column =
            Sheet
                .Columns(Table)
                .FirstOrDefault(field => field.Name == fault.Field || field.Name == $"{parts[1]}.{fault.Field}")
                ?.Name
            ?? fault.Field;
        return new TransferFault(
            sheet,
            rows.Single(row => row.Entry.Key == parts[0]).Number,
            column,
            words[fault.Sentence.Format, fault.Sentence.GetArguments()!]
        );
    }
}
