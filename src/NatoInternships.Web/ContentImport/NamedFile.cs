namespace NatoInternships.ContentImport;

/// <summary>A file in memory: its path below the content folder, with forward slashes, and what is in it.</summary>
public sealed record NamedFile(string Name, byte[] Bytes);
