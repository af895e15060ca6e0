using NatoInternships.Publishing;

namespace NatoInternships.Units;

/// <summary>One unit in a list, under a heading of a level, with or without an anchor of its own.</summary>
public sealed record EntryView(PublishedUnit Unit, int Heading = 3, bool Anchored = true);
