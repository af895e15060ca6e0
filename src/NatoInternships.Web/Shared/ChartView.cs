using NatoInternships.Publishing;

namespace NatoInternships.Shared;

/// <summary>Who sits where: all bodies with their units, or one body with the present unit marked.</summary>
public sealed record ChartView(Edition Edition, PublishedUnit? Body = null, PublishedUnit? Present = null);
