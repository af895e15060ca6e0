using NatoInternships.Addresses;
using NatoInternships.Desk;
using NatoInternships.Languages;

namespace NatoInternships.Admin.Transfer;

public sealed record TransferPage(Language Language, string Title, Fault? Fault, string? Done)
    : DeskPage(Language, Title, DeskAddresses.Transfer(Language));

/// <summary>The dry run, with the files that were passed over, and its plan sealed where there is one.</summary>
public sealed record DryRunPage(
    Language Language,
    string Title,
    DryRun Run,
    IReadOnlyList<string> PassedOver,
    string? Plan
) : DeskPage(Language, Title, DeskAddresses.Transfer(Language))
{
    private const int MostNamed = 10;

    /// <summary>The first of the names.</summary>
    public string Strays =>
        string.Join(", ", PassedOver.Count > MostNamed ? [.. PassedOver.Take(MostNamed), "…"] : PassedOver);

    public override bool HasTwin => false;
}
