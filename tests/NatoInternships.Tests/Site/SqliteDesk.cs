namespace NatoInternships.Tests.Site;

/// <summary>A desk on a SQLite file, wherever the others are.</summary>
public class SqliteDesk : DeskSite
{
    protected override bool NeedsSqlite => true;
}
