namespace NatoInternships.Editors;

/// <summary>What an editor is trusted with. Each role may do all that the one before it may.</summary>
public enum Role
{
    /// <summary>Writes drafts.</summary>
    Author,

    /// <summary>Reviews and publishes.</summary>
    Publisher,

    /// <summary>Looks after people and settings.</summary>
    Administrator,
}
