using System.Text.Json;
using NatoInternships.Languages;
using NatoInternships.Publishing;

namespace NatoInternships.Admin.Previews;

/// <summary>Content that is not public: a revision, or what somebody typed, which has no number.</summary>
public sealed record Draft(string Kind, string Key, int? Number, string Document)
{
    /// <summary>
    /// The change that makes it public. Where it has no address yet its key stands for that, since a page needs one.
    /// </summary>
    public PublicChange At(DateTime now)
    {
        var row = new LiveRow(Kind, Key, now, Document);
        try
        {
            var content = row.Read();
            string? Missing(Language language) => content.Text(language) is { Address: "" } ? Key : null;
            content = content.WithAddresses(Missing(Language.English), Missing(Language.French));
            return new PublicChange(now, new LiveRow(Kind, Key, now, content.ToDocument()));
        }
        catch (JsonException)
        {
            // The catalogue leaves it out and says so.
            return new PublicChange(now, row);
        }
    }
}
