using NatoInternships.Admin.Lists;

namespace NatoInternships.Admin.Bulk;

/// <summary>What a change of many makes of one of them.</summary>
/// <param name="Row">The entry.</param>
/// <param name="Before">How it is, in words.</param>
/// <param name="After">How it will be.</param>
/// <param name="Refused">Why it stays as it is; null where it will be changed.</param>
public sealed record Effect(EntryRow Row, string Before, string After, string? Refused);
