using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace NatoInternships.Catalogue;

/// <summary>
/// The JSON form in which a revision keeps its content: complete, readable, and the same for equal contents.
/// </summary>
public static class ContentDocument
{
    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web)
    {
        // The document goes into a database column and never into a page, so accents may stay readable.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        IgnoreReadOnlyProperties = true,
        // The second for kinds of content that the compiler was not told of.
        TypeInfoResolver = JsonTypeInfoResolver.Combine(ContentJson.Default, new DefaultJsonTypeInfoResolver()),
    };

    public static string Write<T>(T content)
        where T : EntryContent => JsonSerializer.Serialize(content, Format);

    /// <exception cref="JsonException">The document is not complete content of this kind.</exception>
    public static T Read<T>(string document)
        where T : EntryContent
    {
        using var read = JsonDocument.Parse(document);
        // The serializer respects what may be null but for the items of a list.
        if (HasNullItem(read.RootElement))
            throw new JsonException("A list has an empty item.");
        return read.Deserialize<T>(Format) ?? throw new JsonException("The document is empty.");
    }

    // The reader allows 64 levels, so this ends.
    private static bool HasNullItem(JsonElement element) =>
        element.ValueKind switch
        {
            JsonValueKind.Array => element
                .EnumerateArray()
                .Any(item => item.ValueKind == JsonValueKind.Null || HasNullItem(item)),
            JsonValueKind.Object => element.EnumerateObject().Any(field => HasNullItem(field.Value)),
            _ => false,
        };

    /// <summary>The document as a tree, for the fields to be read from and written to.</summary>
    public static JsonNode ToTree(EntryContent content) =>
        JsonSerializer.SerializeToNode(content, content.GetType(), Format)!;

    /// <summary>Content of the same kind as another, with what a tree says.</summary>
    public static EntryContent OfTree(JsonNode tree, EntryContent other) =>
        (EntryContent)tree.Deserialize(other.GetType(), Format)!;
}

/// <summary>Made by the compiler: to look at these types at run time would take longer than to read.</summary>
[JsonSerializable(typeof(UnitContent))]
[JsonSerializable(typeof(GuidanceContent))]
[JsonSourceGenerationOptions(IgnoreReadOnlyProperties = true)]
internal sealed partial class ContentJson : JsonSerializerContext;
