using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace NatoInternships.Hosting.PageCaching;

/// <summary>
/// Goes with a request that found no ready page: the room it asked in, and then the page that was rendered for it.
/// </summary>
internal sealed class PageVisit(PageRoom room, PageKey key, PageCache cache)
{
    // Each request has its own: what the server writes, and what says how this one answer is packed and whom it is for.
    private static readonly HashSet<string> OfOneAnswer = new(StringComparer.OrdinalIgnoreCase)
    {
        HeaderNames.ContentLength,
        HeaderNames.ContentEncoding,
        HeaderNames.TransferEncoding,
        HeaderNames.Date,
        HeaderNames.ETag,
        HeaderNames.StrictTransportSecurity,
    };

    public PageRoom Room => room;

    /// <summary>The page, held back until its headers are complete; null where the answer is not one to keep.</summary>
    public byte[]? Rendered { get; set; }

    /// <summary>The bytes to send; null for HEAD, and where the reader has them.</summary>
    public byte[]? Answer { get; private set; }

    /// <summary>Makes the page ready when all others have set their headers, and answers with it.</summary>
    public async Task SealAsync(HttpContext context)
    {
        if (Rendered is not { } body)
            return;
        var headers = context.Response.Headers;
        if (headers.SetCookie.Count > 0)
        {
            // For one reader: nobody keeps it.
            headers.CacheControl = "no-store";
            Answer = HttpMethods.IsHead(context.Request.Method) ? null : body;
            return;
        }

        KeyValuePair<string, StringValues>[] kept = [.. headers.Where(header => !OfOneAnswer.Contains(header.Key))];
        Answer = (await room.KeepAsync(key, new Rendering(body, kept))).Begin(context);
        cache.CountKept();
    }
}
