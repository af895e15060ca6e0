using Lucene.Net.Documents;
using Lucene.Net.Index;

namespace NatoInternships.Search;

/// <summary>The fields of the index: one for each place, and what else is looked up.</summary>
internal static class IndexFields
{
    /// <summary>The key of the entry.</summary>
    public const string Key = "key";

    /// <summary>Which part of which entry it is, and its kind.</summary>
    public const string Part = "part";

    /// <summary>What it counts for, whatever its words.</summary>
    public const string Weight = "weight";

    /// <summary>Names, acronyms and aliases, each as a whole.</summary>
    public const string Whole = "whole";

    /// <summary>All its words.</summary>
    public const string Words = "words";

    /// <summary>What the other language says of it.</summary>
    public const string Twin = "twin";

    /// <summary>The words of the lexicon, in a document that is no part of the site.</summary>
    public const string Lexicon = "lexicon";

    public static readonly IReadOnlyList<Place> Places = Enum.GetValues<Place>();

    public static readonly FieldType Ranked = Frozen(
        new FieldType
        {
            IsIndexed = true,
            IsTokenized = true,
            IndexOptions = IndexOptions.DOCS_AND_FREQS_AND_POSITIONS,
        }
    );

    public static readonly FieldType Listed = Frozen(
        new FieldType
        {
            IsIndexed = true,
            IsTokenized = true,
            OmitNorms = true,
            IndexOptions = IndexOptions.DOCS_ONLY,
        }
    );

    /// <summary>
    /// A name for <see cref="Whole"/> with the words that say nothing: they are all that parts "who can apply" from
    /// "how to apply".
    /// </summary>
    public static string NameAsTyped(string name) =>
        "=" + string.Join(' ', TextWord.In(name).Where(word => word.Of == 1).Select(word => word.Folded));

    public static string Of(Place place) => place.ToString();

    private static FieldType Frozen(FieldType type)
    {
        type.Freeze();
        return type;
    }
}
