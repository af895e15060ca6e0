namespace NatoInternships.Audit;

/// <summary>Says who acts at this moment, and from where. A room above the log knows, and hands it in.</summary>
public delegate AuditActor WhoActs();
