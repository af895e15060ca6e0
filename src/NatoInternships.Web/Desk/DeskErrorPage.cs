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
