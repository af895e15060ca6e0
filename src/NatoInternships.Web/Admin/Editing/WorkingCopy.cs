using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using NatoInternships.Catalogue;
using NatoInternships.Catalogue.Fields;

namespace NatoInternships.Admin.Editing;

/// <summary>
/// What one editor has typed into the form of an entry and not saved as a revision: kept as typed, faults and all, so
/// that nothing is lost. It also tells colleagues who is at it. All times are UTC.
/// </summary>
public sealed class WorkingCopy
{
    /// <summary>The fields of somebody who has the form open and typed nothing.</summary>
    public const string NothingTyped = "";

    private const int StampLength = 16;
    private const string WhyName = "why";

    public Guid EntryId { get; init; }

    public Guid EditorId { get; init; }

    /// <summary>The number of the revision that the form was opened on.</summary>
    public int BaseNumber { get; set; }

    /// <summary>The typed fields, as JSON of name and text; or <see cref="NothingTyped"/>.</summary>
    public string Fields { get; set; } = NothingTyped;

    /// <summary>Tells this text from any other, so that a tab knows whether it is its own.</summary>
    public string Stamp =>
        Fields == NothingTyped
            ? ""
            : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Fields)))[..StampLength];

    public DateTime StartedAt { get; set; }

    public DateTime SavedAt { get; set; }

    /// <summary>What was typed as the reason of the change.</summary>
    public string Why => Read().GetValueOrDefault(WhyName, "");

    /// <summary>The typed fields by name.</summary>
    public IReadOnlyDictionary<string, string> Read() =>
        Fields == NothingTyped
            ? new Dictionary<string, string>()
            : JsonSerializer.Deserialize<Dictionary<string, string>>(Fields) ?? [];

    /// <summary>
    /// Whether a form that is saved makes this superfluous: it holds the same, but for what was typed over in it since.
    /// Another tab of the same editor may have kept something that it does not hold.
    /// </summary>
    public bool IsIn(Typed typed)
    {
        var all = All(typed);
        return (typed.Touched.Count == 0 && Stamp == typed.Stamp)
            || Read().All(kept => all.GetValueOrDefault(kept.Key) == kept.Value || IsTouched(kept.Key, typed));
    }

    /// <summary>
    /// Whether nothing is typed here that a revision does not say, as saving reads it; where the fields cannot be saved
    /// as they stand, they are compared one by one.
    /// </summary>
    public bool IsIn(EntryContent saved)
    {
        var (table, typed) = (saved.Fields, Read());
        if (Why.Length > 0)
            return false;
        if (table.Read(typed).Content is { } content)
            return content.SaysTheSame(saved);
        var texts = table.Write(saved);
        return table.All.All(field =>
            FieldText.Plain(field, typed.GetValueOrDefault(field.Name, "")) == FieldText.Plain(field, texts[field.Name])
        );
    }

    /// <summary>Forgets what says no more than one of these revisions.</summary>
    public void ForgetSaved(IReadOnlyList<EntryContent> saved)
    {
        if (Fields != NothingTyped && saved.Any(IsIn))
            Fields = NothingTyped;
    }

    /// <summary>
    /// Keeps what was typed. Of a form whose script tells what was typed into, only that: the rest may be newer here,
    /// from another tab.
    /// </summary>
    public void Keep(Typed typed)
    {
        var isPart = Fields != NothingTyped && typed.Touched.Count > 0;
        BaseNumber = isPart ? Math.Min(BaseNumber, typed.BaseNumber) : typed.BaseNumber;
        Dictionary<string, string> kept = isPart ? new(Read()) : [];
        foreach (var (name, text) in All(typed).Where(field => !isPart || IsTouched(field.Key, typed)))
            kept[name] = text;
        Fields = JsonSerializer.Serialize(kept);
    }

    private static Dictionary<string, string> All(Typed typed) => new(typed.Fields) { [WhyName] = typed.Why };

    // The cells of a record are named after it.
    private static bool IsTouched(string field, Typed typed) =>
        typed.Touched.Any(name => name == field || name.StartsWith(field + ".", StringComparison.Ordinal));
}
