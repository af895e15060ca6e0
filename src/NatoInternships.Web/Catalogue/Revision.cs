namespace NatoInternships.Catalogue;

/// <summary>
/// One complete, immutable state of an entry: who wrote it, when (UTC), why, and the whole content as a JSON document.
/// Nothing ever changes or deletes a revision; to restore an old one makes a new one with its content.
/// </summary>
public sealed class Revision
{
    internal Revision(int number, string document, Act act)
    {
        Number = number;
        Document = document;
        Origin = act.Origin;
        By = act.By;
        ById = act.ById;
        At = act.At;
        Why = act.Why;
    }

    private Revision() { }

    public Guid EntryId { get; private set; }

    /// <summary>1 for an entry's first revision, then counting up.</summary>
    public int Number { get; private set; }

    public string Document { get; private set; } = "";

    public Origin Origin { get; private set; }

    public string By { get; private set; } = "";

    /// <summary>The editor who wrote it; null for an import.</summary>
    public Guid? ById { get; private set; }

    public DateTime At { get; private set; }

    public string Why { get; private set; } = "";
}
