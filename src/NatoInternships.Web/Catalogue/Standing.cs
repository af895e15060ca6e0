namespace NatoInternships.Catalogue;

/// <summary>What the public sees of an entry. All times are UTC.</summary>
/// <param name="Number">The number of its revision.</param>
/// <param name="Since">Since when it is the one.</param>
/// <param name="RetiredAt">Since when its page stays in public with a notice, and out of every list.</param>
public sealed record Live(int Number, DateTime Since, DateTime? RetiredAt = null);

/// <summary>A revision that waits for a publisher, and who handed it in.</summary>
public sealed record Submission(int Number, Guid? ById);

/// <summary>A revision that will be published by itself, and when (UTC).</summary>
public sealed record PlannedPublication(int Number, DateTime At);

/// <summary>When (UTC) an entry was taken off the public site.</summary>
/// <param name="At">When.</param>
/// <param name="SuccessorKey">The key of the entry to which its addresses lead.</param>
public sealed record Withdrawal(DateTime At, string? SuccessorKey);
