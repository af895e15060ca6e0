using NatoInternships.Audit;
using NatoInternships.Editors;

namespace NatoInternships.Admin.Bulk;

/// <summary>What can be done to many entries at once. The names are kept in the database: never rename one.</summary>
public enum BulkKind
{
    Publish,
    Withdraw,
    Body,
    AsOf,
    Owner,
}

public static class BulkKinds
{
    /// <summary>Whether it changes what the public sees.</summary>
    public static bool IsPublic(this BulkKind kind) => kind is BulkKind.Publish or BulkKind.Withdraw;

    /// <summary>Whether it makes a draft of each entry.</summary>
    public static bool IsDraft(this BulkKind kind) => kind is BulkKind.Body or BulkKind.AsOf;

    /// <summary>Whether it must be told what to.</summary>
    public static bool AsksValue(this BulkKind kind) => !kind.IsPublic();

    public static Permission Permission(this BulkKind kind) =>
        kind.IsPublic() ? Editors.Permission.Publish : Editors.Permission.WriteDrafts;

    public static AuditAct AuditAct(this BulkKind kind) =>
        kind switch
        {
            BulkKind.Publish => Audit.AuditAct.BulkPublished,
            BulkKind.Withdraw => Audit.AuditAct.BulkWithdrawn,
            _ => Audit.AuditAct.BulkChanged,
        };
}
