using NatoInternships.Addresses;
using NatoInternships.Catalogue;
using NatoInternships.Languages;

namespace NatoInternships.Admin.Lists;

/// <summary>The lists of the desk: units and programmes, the bodies, and guidance.</summary>
public enum EntryList
{
    Units,
    Bodies,
    Guidance,
}

public static class EntryLists
{
    public static string Address(this EntryList list, Language language) =>
        list switch
        {
            EntryList.Units => DeskAddresses.Units(language),
            EntryList.Bodies => DeskAddresses.Bodies(language),
            _ => DeskAddresses.Guidance(language),
        };

    /// <summary>
    /// Whether a row stands on this list. A unit that cannot be read stands among the units, whatever it was.
    /// </summary>
    public static bool Holds(this EntryList list, EntryRow row) =>
        list switch
        {
            EntryList.Units => row.Entry is Unit && row.Kind != UnitKind.Body,
            EntryList.Bodies => row.Kind == UnitKind.Body,
            _ => row.Entry is GuidancePage,
        };
}
