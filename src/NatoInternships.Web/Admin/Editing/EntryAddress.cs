using NatoInternships.Languages;

namespace NatoInternships.Admin.Editing;

public static class EntryAddress
{
    private const int Longest = 80;

    /// <summary>The last part of a page's address, made from a name.</summary>
    public static string From(string? name)
    {
        var address = Folding.Address(name ?? "");
        return address.Length <= Longest ? address : address[..Longest].TrimEnd('-');
    }
}
