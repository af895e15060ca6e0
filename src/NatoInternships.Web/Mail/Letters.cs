using System.Globalization;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using NatoInternships.Addresses;
using NatoInternships.Editors;
using NatoInternships.Languages;
using NatoInternships.Settings;

namespace NatoInternships.Mail;

/// <summary>The letters that editors get, each in its reader's own language.</summary>
public sealed class Letters(IStringLocalizer<Words> words, IOptions<SiteOptions> site)
{
    /// <summary>Invites a person to the desk.</summary>
    public Letter Invitation(Editor editor, Secret link) =>
        In(
            editor,
            () =>
                new Letter(
                    editor.Language,
                    words["Your invitation to the NATO internship catalogue"],
                    [
                        words["Hello {0},", editor.Name],
                        words[
                            "You have been invited to help keep the NATO internship catalogue. The link below lets "
                                + "you choose how you sign in."
                        ],
                    ],
                    words["Choose how to sign in"],
                    Absolute(editor, link),
                    [Once(), words["If you did not expect this letter, you need do nothing."]]
                )
        );

    /// <summary>Sends a new link after a colleague took the old ways in.</summary>
    public Letter Reset(Editor editor, Secret link) =>
        In(
            editor,
            () =>
                new Letter(
                    editor.Language,
                    words["Choose anew how you sign in to the NATO internship catalogue"],
                    [
                        words["Hello {0},", editor.Name],
                        words[
                            "An administrator has reset how you sign in to the NATO internship catalogue. Your "
                                + "passkeys, password and authenticator no longer work there."
                        ],
                    ],
                    words["Choose how to sign in"],
                    Absolute(editor, link),
                    [Once(), words["If you did not ask for this, tell an administrator."]]
                )
        );

    private string Once() => words["The link works once, within 24 hours. Keep it to yourself."];

    private string Absolute(Editor editor, Secret link) =>
        site.Value.Absolute(DeskAddresses.Welcome(editor.Language, link.Text));

    // The words follow the culture; it is set for the letter and put back.
    private static Letter In(Editor editor, Func<Letter> write)
    {
        var before = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = editor.Language.Culture;
        try
        {
            return write();
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }
}
