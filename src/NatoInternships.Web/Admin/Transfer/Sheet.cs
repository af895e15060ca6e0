using System.Text;
using CsvHelper;
using NatoInternships.Catalogue;
using NatoInternships.Catalogue.Fields;

namespace NatoInternships.Admin.Transfer;

/// <summary>
/// The structured fields of units, bodies and programmes as CSV (RFC 4180, UTF-8 with a byte order mark): a row each,
/// a column a field, with the names of the fields as headers. The long texts are not in it.
/// </summary>
public static class Sheet
{
    /// <summary>The column that says which entry a row is about.</summary>
    public const string Key = "key";

    public static IReadOnlyList<Field> Columns(FieldTable table) =>
        [.. table.All.Where(field => field.Control != FieldControl.Markdown)];

    private static readonly UTF8Encoding StrictUtf8 = new(
        encoderShouldEmitUTF8Identifier: false,
        throwOnInvalidBytes: true
    );

    public static byte[] Write(FieldTable table, IEnumerable<NewestEntry> entries)
    {
        using var bytes = new MemoryStream();
        using (var csv = CsvWriter.Create(bytes, CsvWriterOptions.Default with { WriteByteOrderMark = true }, true))
        {
            csv.WriteRecord([Key, .. Columns(table).Select(field => field.Name)]);
            foreach (
                var entry in entries
                    .Where(entry => entry is { IsUnit: true, Content: not null })
                    .OrderBy(entry => entry.Key, StringComparer.Ordinal)
            )
                csv.WriteRecord([entry.Key, .. Cells(entry.Content!)]);
        }

        return bytes.ToArray();
    }

    /// <summary>The cells of an entry in the order of the columns.</summary>
    public static IReadOnlyList<string> Cells(EntryContent content)
    {
        var texts = content.Fields.Write(content);
        return [.. Columns(content.Fields).Select(field => SheetCell.Write(field, texts[field.Name]))];
    }

    /// <summary>The records of a sheet, its header first; null where it is not UTF-8.</summary>
    /// <exception cref="CsvFormatException">A quote is missing or too many.</exception>
    public static IReadOnlyList<IReadOnlyList<string>>? Read(byte[] bytes)
    {
        if (Decode(bytes) is not { } text)
            return null;
        // A bar never parts cells here, so the reader may not guess.
        var separator = text.AsSpan().IndexOfAny(',', ';', '\t') is >= 0 and var place ? text[place] : ',';
        using var csv = CsvReader.FromText(
            text,
            CsvReaderOptions.Default with
            {
                Separator = separator,
                HasHeader = false,
                SkipEmptyLines = false,
                MalformedData = CsvMalformedDataHandling.Throw,
            }
        );
        List<IReadOnlyList<string>> records = [];
        while (csv.Read())
            records.Add([.. Enumerable.Range(0, csv.FieldCount).Select(index => LineFeeds(csv.GetString(index)))]);
        return records;
    }

    // Not by ReplaceLineEndings, which takes separators inside a line for the end of one.
    private static string LineFeeds(string cell) =>
        cell.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');

    private static string? Decode(byte[] bytes)
    {
        try
        {
            return StrictUtf8.GetString(bytes).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
