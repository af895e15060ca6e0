using Microsoft.Extensions.Localization;
using NatoInternships.Languages;

namespace NatoInternships.Admin.People;

public static class PeopleWords
{
    public static string Of(TeamFault fault, IStringLocalizer<Words> words) =>
        fault switch
        {
            TeamFault.Yourself => words["Nobody changes their own standing. Ask another administrator."],
            TeamFault.LastAdministrator => words[
                "This is the last administrator who can come in. Make somebody else an administrator first."
            ],
            TeamFault.BreakGlass => words[
                "The settings keep this account for emergencies: it stays an administrator who may enter."
            ],
            TeamFault.BySingleSignOn => words["This person's role comes from the single sign-on. Change it there."],
            TeamFault.Disabled => words["This person may not enter. Let them enter again first."],
            TeamFault.NoLongerAllowed => words["You are no longer an administrator. Nothing was changed."],
            _ => words["There is no such person any more"],
        };

    /// <summary>Whether a person can come in, and the class of its mark.</summary>
    public static (string Class, string Word) StateOf(PersonRow person, DateTime now, IStringLocalizer<Words> words) =>
        person.Editor switch
        {
            { IsDisabled: true } => ("gone", words["Disabled"]),
            { JoinedAt: not null }
                when person.LinkUntil is null || person.Passkeys > 0 || person.Editor.HasPassword || person.Linked => (
                "live",
                words["Active"]
            ),
            { JoinedAt: not null } when person.LinkUntil > now => ("draft", words["Reset, link open"]),
            _ when person.LinkUntil > now => ("draft", words["Invited"]),
            _ => ("late", words["Link expired"]),
        };
}
