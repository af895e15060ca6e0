using System.Text.Json.Serialization;

namespace NatoInternships.Publishing;

/// <summary>What the file of <see cref="LastCatalogue"/> holds.</summary>
internal sealed record KeptCatalogue(
    int Form,
    string Database,
    long Version,
    DateTime ChangedAt,
    IEnumerable<KeptRow> Live,
    IEnumerable<PastPath> Past
)
{
    public static KeptCatalogue Of(int form, string database, CatalogueRows rows) =>
        new(form, database, rows.Version, rows.ChangedAt, rows.Rows.Select(KeptRow.Of).OfType<KeptRow>(), rows.Past);

    public CatalogueRows Rows() => new(Version, ChangedAt, [.. Live.Select(row => row.Live())], [.. Past]);
}

internal sealed record KeptRow(string Kind, string Key, int? Number, DateTime? Since, DateTime? RetiredAt, string Text)
{
    /// <summary>Null for a row that cannot be read, and so is not public.</summary>
    public static KeptRow? Of(LiveRow row) =>
        row.Readable() is { } content
            ? new KeptRow(row.Kind, row.Key, row.Number, row.LiveSince, row.RetiredAt, content.ToDocument())
            : null;

    public LiveRow Live() => new(Kind, Key, Since, Text, RetiredAt, Number);
}

/// <summary>Made by the compiler: to look at types at run time would cost the start more than the reading.</summary>
[JsonSerializable(typeof(KeptCatalogue))]
[JsonSourceGenerationOptions(RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true)]
internal sealed partial class KeptJson : JsonSerializerContext;
