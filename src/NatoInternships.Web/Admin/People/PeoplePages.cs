using NatoInternships.Addresses;
using NatoInternships.Desk;
using NatoInternships.Editors;
using NatoInternships.Languages;
using NatoInternships.Mail;

namespace NatoInternships.Admin.People;

/// <summary>One editor in the list, with the ways in that he or she has.</summary>
public sealed record PersonRow(Editor Editor, int Passkeys, bool Linked, DateTime? LinkUntil)
{
    public PersonState StateAt(DateTime now) =>
        Editor switch
        {
            { IsDisabled: true } => PersonState.Disabled,
            { JoinedAt: not null } when LinkUntil is null || Passkeys > 0 || Editor.HasPassword || Linked =>
                PersonState.Active,
            { JoinedAt: not null } when LinkUntil > now => PersonState.Reset,
            _ when LinkUntil > now => PersonState.Invited,
            _ => PersonState.Expired,
        };
}

/// <summary>Whether a person can come in.</summary>
public enum PersonState
{
    Disabled,
    Active,

    /// <summary>The ways in were taken away, and a link to new ones is open.</summary>
    Reset,

    Invited,

    /// <summary>The link was not used in time.</summary>
    Expired,
}

public static class PersonStates
{
    /// <summary>The class of its mark.</summary>
    public static string Mark(this PersonState state) =>
        state switch
        {
            PersonState.Disabled => "gone",
            PersonState.Active => "live",
            PersonState.Expired => "late",
            _ => "draft",
        };
}

public sealed record PeoplePage(Language Language, string Title, IReadOnlyList<PersonRow> People, Guid Me)
    : DeskPage(Language, Title);

public sealed record InvitePage(Language Language, string Title, InviteForm Form, Fault? Fault)
    : DeskPage(Language, Title);

/// <summary>The invitation as it was typed.</summary>
public sealed class InviteForm
{
    public string? Email { get; init; }

    public string? Name { get; init; }

    /// <summary>Null where none of the three was sent.</summary>
    public Role? Role { get; init; }

    public string? LanguageCode { get; init; }
}

public sealed record PersonPage(
    Language Language,
    string Title,
    PersonRow Person,
    bool IsMe,
    DateTime Now,
    string? Problem,
    string? Done
) : DeskPage(Language, Title, DeskAddresses.Person(Language, Person.Editor.Id));

/// <summary>A one-time link, shown this once, and what became of its letter.</summary>
public sealed record LinkPage(Language Language, string Title, Editor Editor, string Link, Posted Posted)
    : DeskPage(Language, Title, DeskAddresses.Person(Language, Editor.Id))
{
    public override bool HasTwin => false;
}
