using System.Text.Json.Serialization;

namespace NatoInternships.Addresses;

/// <summary>
/// What an entry of the catalogue is; each kind has a part of the site of its own, and so of its addresses.
/// </summary>
[JsonConverter(typeof(JsonStringEnumConverter<UnitKind>))]
public enum UnitKind
{
    Body,
    Unit,
    Programme,
}
