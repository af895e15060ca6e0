using NatoInternships.Publishing;

namespace NatoInternships.Shared;

/// <summary>Who sits where in one body, with the present unit marked.</summary>
public sealed record ChartView(Edition Edition, PublishedUnit Body, PublishedUnit Present);
