using System.Globalization;
using NatoInternships.Catalogue;

namespace NatoInternships.Admin.Editing;

/// <summary>Fields that units and guidance pages share. The lengths are those of the content files.</summary>
internal static class CommonFields
{
    private const int LongestMarkdown = 20_000;

    public static readonly FieldSpec Order = new("order", FieldControl.Number) { Range = (1, 10_000), Required = true };

    public static readonly FieldSpec AsOf = new("asOf", FieldControl.Date);

    public static FieldSpec Name(string language) =>
        new($"{language}.name", FieldControl.Line) { Required = language == "en" };

    public static FieldSpec Short(string language) => new($"{language}.short", FieldControl.Line, 60);

    public static FieldSpec Address(string language) =>
        new($"{language}.address", FieldControl.Address, 100) { Required = language == "en" };

    public static FieldSpec Sources(string language) =>
        new($"{language}.sources", FieldControl.Records)
        {
            Columns =
            [
                new("title", FieldControl.Line, 300, Required: true),
                new("url", FieldControl.Url, 500),
                new("date", FieldControl.Date),
            ],
        };

    public static FieldSpec Summary(string language) =>
        new($"{language}.summary", FieldControl.Markdown, LongestMarkdown);

    public static FieldSpec Detail(string language) =>
        new($"{language}.detail", FieldControl.Markdown, LongestMarkdown);

    public static IReadOnlyList<Source> ReadSources(FieldReader reader, string name) =>
        reader.Records(name, cells => new Source(cells[0] ?? "", cells[1], FieldReader.DateIn(cells[2])));

    public static void WriteShared(Dictionary<string, string> fields, EntryContent content)
    {
        fields["order"] = content.Order.ToString(CultureInfo.InvariantCulture);
        fields["asOf"] = content.AsOf?.ToString() ?? "";
    }

    public static void WriteText(Dictionary<string, string> fields, string language, EntryText? text)
    {
        fields[$"{language}.name"] = text?.Name ?? "";
        fields[$"{language}.short"] = text?.MenuName ?? "";
        fields[$"{language}.address"] = text?.Address ?? "";
        fields[$"{language}.lead"] = text?.Lead ?? "";
        fields[$"{language}.sources"] = FieldText.Lines(
            (text?.Sources ?? []).Select(source => FieldText.Record(source.Title, source.Url, source.Date?.ToString()))
        );
        fields[$"{language}.summary"] = text?.Summary ?? "";
        fields[$"{language}.detail"] = text?.Detail ?? "";
    }
}
