using System.Globalization;
using NatoInternships.Languages;
using NatoInternships.Time;

namespace NatoInternships.Addresses;

/// <summary>
/// The addresses of the desk: below /admin, then the language. Cookies are set for /admin only, so no public page ever
/// sees one.
/// </summary>
public static class DeskAddresses
{
    public const string Root = "/admin";

    /// <summary>How an address of the site at a time writes it.</summary>
    public const string SiteAtTime = "yyyy-MM-dd't'HHmm";

    /// <summary>The beginning of every route of the desk.</summary>
    public const string Route = Root + "/{language:regex(^(en|fr)$)}";

    public static string Home(Language language) => $"{Root}/{language}";

    public static string SignIn(Language language, string? back = null, string? problem = null) =>
        $"{Home(language)}/sign-in"
        + (problem is null ? Back(back) : $"?problem={problem}" + Back(back).Replace('?', '&'));

    public static string Code(Language language, string? back = null) => $"{SignIn(language)}/code{Back(back)}";

    public static string RecoveryCode(Language language, string? back = null) =>
        $"{SignIn(language)}/recovery-code{Back(back)}";

    public static string SingleSignOn(Language language, string? back = null) => $"{SignIn(language)}/sso{Back(back)}";

    public static string SignOut(Language language) => $"{Home(language)}/sign-out";

    /// <summary>Where a one-time link leads. The secret stands in the query, which no log keeps.</summary>
    public static string Welcome(Language language, string secret) => $"{Home(language)}/welcome?link={secret}";

    public static string Confirm(Language language, string? back = null) => $"{Home(language)}/confirm{Back(back)}";

    public static string Account(Language language) => $"{Home(language)}/account";

    public static string Passkeys(Language language) => $"{Account(language)}/passkeys";

    public static string Password(Language language) => $"{Account(language)}/password";

    public static string Authenticator(Language language) => $"{Account(language)}/authenticator";

    public static string RecoveryCodes(Language language) => $"{Account(language)}/recovery-codes";

    public static string Sessions(Language language) => $"{Account(language)}/sessions";

    public static string People(Language language) => $"{Home(language)}/people";

    public static string Person(Language language, Guid id) => $"{People(language)}/{id}";

    public static string AuditLog(Language language) => $"{Home(language)}/audit";

    /// <summary>The form of an entry.</summary>
    public static string Units(Language language) => $"{Home(language)}/units";

    public static string Bodies(Language language) => $"{Home(language)}/bodies";

    public static string Guidance(Language language) => $"{Home(language)}/guidance";

    /// <summary>Every place that has some words.</summary>
    public static string Find(Language language) => $"{Home(language)}/find";

    /// <summary>Every place that leads to an entry.</summary>
    public static string LinkedFrom(Language language, string key) => $"{Find(language)}?to={key}";

    public static string NewEntry(Language language) => $"{Home(language)}/new";

    public static string Entry(Language language, string key) => $"{Home(language)}/entries/{key}";

    public static string Publishing(Language language, string key) => $"{Entry(language, key)}/publishing";

    public static string History(Language language, string key) => $"{Entry(language, key)}/history";

    public static string Restore(Language language, string key, int number) =>
        $"{History(language, key)}/restore?number={number}";

    /// <summary>What to do about a French text that is older than the English one.</summary>
    public static string French(Language language, string key) => $"{Entry(language, key)}/french";

    /// <summary>
    /// The public page of an entry in a language, with a revision (by its number) or one's own working copy laid over
    /// it.
    /// </summary>
    public static string Preview(Language language, string key, int? number, Language of) =>
        $"{Home(language)}/preview/{key}/{number?.ToString(CultureInfo.InvariantCulture) ?? "mine"}/page/{of}";

    public static string PreviewLinks(Language language, string key) => $"{Entry(language, key)}/preview-links";

    /// <summary>
    /// What an editor has typed, as the page it would be; <c>{0}</c> stands for the tag of its language.
    /// </summary>
    public static string PreviewOfMine(Language language, string key) =>
        $"{Home(language)}/preview/{key}/mine/page/{{0}}";

    public static string Links(Language language) => $"{Home(language)}/links";

    public static string SiteAt(Language language) => $"{Home(language)}/site-at";

    /// <summary>
    /// The public site as it will be at an instant (UTC); the address says it in Brussels time, in lower case as all
    /// addresses are.
    /// </summary>
    public static string SiteAt(Language language, DateTime at) =>
        $"{SiteAt(language)}/{BrusselsTime.Of(at).ToString(SiteAtTime, CultureInfo.InvariantCulture)}";

    public static string Transfer(Language language) => $"{Home(language)}/transfer";

    public static string Bulk(Language language) => $"{Home(language)}/bulk";

    public static string BulkAct(Language language, Guid id) => $"{Bulk(language)}/{id}";

    /// <summary>Whether a path belongs to the desk, in whatever case; routes do not mind it either.</summary>
    public static bool Holds(PathString path) => path.StartsWithSegments(Root, StringComparison.OrdinalIgnoreCase);

    /// <summary>The language in a path of the desk; null where it names none.</summary>
    public static Language? LanguageOf(string path) =>
        path.StartsWith(Root + "/", StringComparison.Ordinal) ? Language.FromPath(path[Root.Length..]) : null;

    private static string Back(string? back) => back is null ? "" : "?back=" + Uri.EscapeDataString(back);
}
