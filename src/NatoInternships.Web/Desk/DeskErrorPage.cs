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
            problem is null ? TitleOf(status, words) : words["This draft cannot be shown as a page"],
            status,
            problem
        );

    private static string TitleOf(int status, IStringLocalizer<Words> words) =>
        status switch
        {
            StatusCodes.Status400BadRequest => words["This form could not be taken"],
            StatusCodes.Status401Unauthorized => words["Your session is over"],
            StatusCodes.Status403Forbidden => words["Your role does not allow this"],
            StatusCodes.Status404NotFound => words["There is no page at this address"],
            StatusCodes.Status429TooManyRequests => words["That was a little fast"],
            StatusCodes.Status503ServiceUnavailable => words["The database does not answer right now"],
            < 500 => words["This cannot be done here"],
            _ => words["The site cannot answer right now"],
        };

    public string Advice(IStringLocalizer<Words> words) =>
        Status switch
        {
            StatusCodes.Status400BadRequest => words[
                "It was open too long, or was not sent from this site. Nothing was changed. Go back, load the page "
                    + "again and send it once more."
            ],
            StatusCodes.Status401Unauthorized => words["Nothing was changed. Sign in again, then send it once more."],
            StatusCodes.Status403Forbidden => words["Nothing was changed. An administrator can give you another role."],
            StatusCodes.Status404NotFound => words["The address may be mistyped, or what was here is gone."],
            StatusCodes.Status413PayloadTooLarge => words[
                "This is too much: send at most {0} megabytes at a time",
                DeskForm.LargestMegabytes
            ],
            StatusCodes.Status429TooManyRequests => words[
                "Too many requests came from your network within a minute. Wait a minute and try again."
            ],
            StatusCodes.Status503ServiceUnavailable => words[
                "Nothing was changed. Try again in a minute. The public site goes on as before."
            ],
            < 500 => words["Nothing was changed. Follow a link or a button of the desk."],
            _ => words["The fault is ours, and nothing was half done. Please try again in a minute."],
        };
}
