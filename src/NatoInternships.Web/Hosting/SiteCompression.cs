using System.IO.Compression;
using Microsoft.AspNetCore.ResponseCompression;

namespace NatoInternships.Hosting;

public static class SiteCompression
{
    /// <summary>
    /// Brotli and gzip for pages that are rendered for one reader, at the level that costs least: a better one takes
    /// longer than all the rest of the page. Ready pages are packed well, once. Compressing over HTTPS is safe here: a
    /// public page holds no secret that an attacker could guess from its size.
    /// </summary>
    public static void AddSiteCompression(this IServiceCollection services)
    {
        services.AddResponseCompression(options =>
        {
            options.EnableForHttps = true;
            options.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "image/svg+xml"];
        });
        services.Configure<BrotliCompressionProviderOptions>(options => options.Level = CompressionLevel.Fastest);
        services.Configure<GzipCompressionProviderOptions>(options => options.Level = CompressionLevel.Fastest);
    }
}
