using NatoInternships.Publishing;

namespace NatoInternships.Shared;

/// <summary>Who sits where in some bodies, with the unit marked whose page it stands on.</summary>
public sealed record ChartView(Edition Edition, IReadOnlyList<PublishedUnit> Bodies, PublishedUnit? Present);
