using Microsoft.Extensions.Localization;
using NatoInternships.Addresses;
using NatoInternships.Languages;

namespace NatoInternships.Desk;

/// <summary>
/// What the desk says in place of a page: what happened, and what to do; of a draft that cannot be shown as a page, the
/// problem.
/// </summary>
public sealed record DeskErrorPage(Language Language, string Title, int Status, string? Problem)
    : DeskPage(Language, Title, DeskAddresses.Home(Language))
{
    /// <summary>The form that was sent, to be sent again.</summary>
    public KeptForm? Kept { get; init; }

    /// <summary>The address of a page that may be shown in a minute.</summary>
    public string? Again { get; init; }

    public override bool HasTwin => Kept is null;

    /// <summary>
    /// Whether who sends the form now is asked to: it was opened by somebody else, or in a session that is forgotten.
    /// </summary>
    public bool IsOfAnother => Status == StatusCodes.Status400BadRequest;

    public static DeskErrorPage Of(Language language, int status, string? problem, IStringLocalizer<Words> words) =>
        new(
            language,
            problem is null ? Said("DeskErrorTitle", status, words) : words["This draft cannot be shown as a page"],
            status,
            problem
        );

    public string Advice(IStringLocalizer<Words> words) => Said("DeskErrorAdvice", Status, words);

    private static string Said(string about, int status, IStringLocalizer<Words> words) =>
        words.Find(about, $"{status}", DeskForm.LargestMegabytes)
        ?? words.Find(about, status < StatusCodes.Status500InternalServerError ? "4xx" : "5xx")!;
}
