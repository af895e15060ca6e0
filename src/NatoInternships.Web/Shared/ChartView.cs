using NatoInternships.Publishing;

namespace NatoInternships.Shared;

/// <summary>Who sits where in one body, with the unit marked whose page it stands on.</summary>
public sealed record ChartView(Edition Edition, PublishedUnit Body, PublishedUnit? Present);
