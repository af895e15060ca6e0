using NatoInternships.Publishing;

namespace NatoInternships.Home;

/// <summary>A body in the directory with its doors.</summary>
public sealed record FloorView(PublishedUnit Body, IReadOnlyList<PublishedUnit> Doors, int Heading = 3);
