using NatoInternships.Addresses;
using NatoInternships.Desk;
using NatoInternships.Languages;

namespace NatoInternships.Admin.Transfer;

public sealed record TransferPage(Language Language, string Title, Fault? Fault, string? Done)
    : DeskPage(Language, Title, DeskAddresses.Transfer(Language));

/// <summary>The dry run, with its plan sealed where there is one.</summary>
public sealed record DryRunPage(Language Language, string Title, DryRun Run, string? Plan)
    : DeskPage(Language, Title, DeskAddresses.Transfer(Language))
{
    public override bool HasTwin => false;
}
