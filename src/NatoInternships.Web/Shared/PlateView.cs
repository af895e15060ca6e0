using NatoInternships.Catalogue;
using NatoInternships.Publishing;

namespace NatoInternships.Shared;

/// <summary>
/// The sign beside the door: filled where one applies through Headquarters, outlined where the body itself is asked.
/// </summary>
public sealed record PlateView(PublishedUnit Unit, bool Door = false)
{
    private const int Long = 5;
    private const int VeryLong = 9;

    public string Class =>
        (Unit.Apply == ApplicationRoute.Direct ? " direct" : "")
        + (Door ? " door" : "")
        + (Unit.Acronym?.Length >= Long ? " long" : "")
        + (Unit.Acronym?.Length >= VeryLong ? " xlong" : "");
}
