using NatoInternships.Addresses;
using NatoInternships.Catalogue;
using YamlDotNet.RepresentationModel;

namespace NatoInternships.ContentImport;

/// <summary>Fields that units and guidance pages share.</summary>
internal static class CommonFields
{
    /// <summary>The page's address in its language; the file's key where the field is left out.</summary>
    public static string Address(ContentFile file)
    {
        var address = file.Front.TextOrNull("address", 100) ?? file.Key;
        if (!PublicAddresses.IsWellFormed(address))
            file.Front.Fault("address", $"expected lower-case letters a-z, digits and single hyphens");
        return address;
    }

    public static Source Source(FrontMatter front) =>
        new(front.Text("title", 300), front.UrlOrNull("url"), front.Date("date"));

    public static YamlNode WriteSource(Source source) =>
        new YamlMappingNode().With("title", source.Title).With("url", source.Url).With("date", source.Date?.ToString());
}
