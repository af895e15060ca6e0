using CsvHelper;
using Microsoft.Extensions.Localization;
using NatoInternships.Catalogue.Fields;
using NatoInternships.ContentImport;
using NatoInternships.Languages;

namespace NatoInternships.Admin.Transfer;

/// <summary>A row of a sheet, as a spreadsheet counts it (the header is row 1), with its cells by column.</summary>
public sealed record SheetRow(int Number, NewestEntry Entry, IReadOnlyDictionary<string, string> Cells);

/// <summary>Reads the form of a sheet: its header, and which entry each row is about.</summary>
public sealed class SheetRows(string file, FieldTable table, IStringLocalizer<Words> words)
{
    private readonly List<TransferFault> _faults = [];

    public (IReadOnlyList<SheetRow> Rows, IReadOnlyList<TransferFault> Faults) Read(
        byte[] bytes,
        IReadOnlyDictionary<string, NewestEntry> newest
    )
    {
        List<SheetRow> rows = [];
        var records = Records(bytes);
        if (records.Count > 0 && Header(records[0]) is { } columns)
        {
            for (var place = 1; place < records.Count; place++)
            {
                if (Row(place + 1, columns, records[place], newest) is { } row)
                    rows.Add(row);
            }

            foreach (var twin in rows.GroupBy(row => row.Entry.Key).SelectMany(twins => twins.Skip(1)).ToList())
                Fault(twin.Number, Sheet.Key, words["“{0}” has a row already", twin.Entry.Key]);
        }

        return ([.. rows.DistinctBy(row => row.Entry.Key)], _faults);
    }

    private IReadOnlyList<IReadOnlyList<string>> Records(byte[] bytes)
    {
        try
        {
            var records = Sheet.Read(bytes);
            if (records is null)
                Fault(1, "", words["The spreadsheet is not in UTF-8: save it as “CSV UTF-8”"]);
            else if (records.Count == 0)
                Fault(1, "", words["The spreadsheet is empty"]);
            return records ?? [];
        }
        catch (CsvFormatException fault)
        {
            Fault(
                (int)Math.Max(1, fault.RecordNumber),
                "",
                words["A quotation mark is missing, or there is one too many"]
            );
            return [];
        }
    }

    /// <summary>The names of the columns; null where they cannot be told.</summary>
    private IReadOnlyList<string>? Header(IReadOnlyList<string> header)
    {
        List<string> names = [.. header.Select(name => name.Trim())];
        foreach (
            var name in names.Where(name =>
                name.Length > 0 && name != Sheet.Key && Sheet.Columns(table).All(field => field.Name != name)
            )
        )
            Fault(1, name, words["There is no such column; the export shows which there are"]);
        foreach (
            var twice in names.Where(name => name.Length > 0).GroupBy(name => name).Where(twins => twins.Skip(1).Any())
        )
            Fault(1, twice.Key, words["This column is there twice"]);
        if (!names.Contains(Sheet.Key))
            Fault(1, Sheet.Key, words["This column is missing; it says which unit a row is about"]);
        return _faults.Count == 0 ? names : null;
    }

    private SheetRow? Row(
        int number,
        IReadOnlyList<string> columns,
        IReadOnlyList<string> cells,
        IReadOnlyDictionary<string, NewestEntry> newest
    )
    {
        if (cells.All(string.IsNullOrWhiteSpace))
            return null;
        if (
            cells.Count != columns.Count
            || columns.Zip(cells).Any(pair => pair.First.Length == 0 && pair.Second.Length > 0)
        )
        {
            Fault(
                number,
                "",
                words[
                    "Cells in this row: {0}; columns in the header: {1}",
                    cells.Count,
                    columns.Count(name => name.Length > 0)
                ]
            );
            return null;
        }

        var named = columns
            .Zip(cells)
            .Where(pair => pair.First.Length > 0)
            .ToDictionary(pair => pair.First, pair => pair.Second);
        if (newest.TryGetValue(named[Sheet.Key].Trim(), out var entry) && entry is { IsUnit: true, Content: not null })
            return new SheetRow(number, entry, named);
        Fault(
            number,
            Sheet.Key,
            words["There is no unit with the key “{0}”; make it in the desk first", named[Sheet.Key]]
        );
        return null;
    }

    private void Fault(int row, string column, string sentence)
    {
        if (_faults.Count < ContentFault.Most)
            _faults.Add(new TransferFault(file, row, column, sentence));
    }
}
