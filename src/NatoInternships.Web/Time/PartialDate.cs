using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace NatoInternships.Time;

/// <summary>
/// A calendar date known to the day, the month or only the year, as sources give them. Written in ISO 8601 with reduced
/// precision: <c>2018-05-23</c>, <c>2018-05</c> or <c>2018</c>.
/// </summary>
[JsonConverter(typeof(AsText))]
public sealed record PartialDate(int Year, int? Month = null, int? Day = null)
{
    public static bool TryParse(string? text, [NotNullWhen(true)] out PartialDate? date)
    {
        date = null;
        var format = text?.Length switch
        {
            4 => "yyyy",
            7 => "yyyy-MM",
            10 => "yyyy-MM-dd",
            _ => null,
        };
        if (
            format is null
            || !DateOnly.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        )
            return false;
        date = new PartialDate(day.Year, format.Length > 4 ? day.Month : null, format.Length > 7 ? day.Day : null);
        return true;
    }

    /// <summary>The last day that it may mean.</summary>
    public DateOnly LastDay => ToDateOnly() ?? new DateOnly(Year, Month ?? 12, DateTime.DaysInMonth(Year, Month ?? 12));

    public DateOnly? ToDateOnly() => Month is { } month && Day is { } day ? new DateOnly(Year, month, day) : null;

    public override string ToString() =>
        (Month, Day) switch
        {
            (null, _) => Year.ToString("0000", CultureInfo.InvariantCulture),
            ({ } month, null) => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{month:00}"),
            ({ } month, { } day) => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{month:00}-{day:00}"),
        };

    internal sealed class AsText : JsonConverter<PartialDate>
    {
        public override PartialDate Read(
            ref Utf8JsonReader reader,
            Type typeToConvert,
            JsonSerializerOptions options
        ) =>
            TryParse(reader.GetString(), out var date)
                ? date
                : throw new JsonException("Expected a date as yyyy, yyyy-MM or yyyy-MM-dd.");

        public override void Write(Utf8JsonWriter writer, PartialDate value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.ToString());
    }
}
