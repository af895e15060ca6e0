namespace NatoInternships.Publishing;

/// <summary>
/// One live entry as the database has it: still a document, so that one that cannot be read harms only itself. What a
/// sound row always has may be missing from a damaged one.
/// </summary>
public sealed record LiveRow(string Kind, string Key, DateTime? LiveSince, string? Document);

/// <summary>A path that used to be public, with the key of the entry that had it.</summary>
public sealed record PastPath(string Path, string Key, DateTime RetiredAt);
