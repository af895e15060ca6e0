using NatoInternships.Addresses;

namespace NatoInternships.Desk;

/// <summary>
/// A form that could not be taken now: its session is over, the database is away, something failed. The page that says
/// so holds all that was typed, and sends it again.
/// </summary>
/// <param name="Address">Where it was sent.</param>
/// <param name="Fields">What it held.</param>
/// <param name="Files">The names of the files that came along, by the field; a page cannot hold those.</param>
/// <param name="Token">The proof that it is the desk's own, as it came: it still holds for who opened the form, and for
/// nobody else.</param>
public sealed record KeptForm(
    string Address,
    IReadOnlyList<KeyValuePair<string, string>> Fields,
    ILookup<string, string> Files,
    string Token
)
{
    /// <summary>What was written, to be read and copied; codes, numbers and choices are one word.</summary>
    public IEnumerable<KeyValuePair<string, string>> Texts => Fields.Where(kept => kept.Value.Any(char.IsWhiteSpace));

    /// <summary>The form that a request brought; null where there is none to keep, or it is not the desk's.</summary>
    public static async Task<KeptForm?> OfAsync(HttpContext visit) =>
        HttpMethods.IsPost(visit.Request.Method)
        && !SentForm.IsOfScript(visit.Request)
        && SentForm.IsFromHere(visit) is not false
        && await ReadAsync(visit.Request) is { } form
        && KeptFields.Of(form) is { Count: > 0 } fields
            ? new KeptForm(
                RequestLanguage.OriginalAddress(visit),
                fields,
                form.Files.ToLookup(file => file.Name, file => file.FileName),
                form[KeptFields.Token].ToString()
            )
            : null;

    // What is too long or broken off cannot be read, and was perhaps refused for that.
    private static async Task<IFormCollection?> ReadAsync(HttpRequest request)
    {
        try
        {
            return request.HasFormContentType ? await request.ReadFormAsync() : null;
        }
        catch (Exception fault) when (fault is InvalidDataException or IOException)
        {
            return null;
        }
    }
}
