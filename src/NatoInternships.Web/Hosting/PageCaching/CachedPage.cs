using System.IO.Compression;
using System.Numerics;
using System.Security.Cryptography;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace NatoInternships.Hosting.PageCaching;

/// <summary>
/// A page as it was rendered: its bytes, not packed, and all headers that do not depend on how it is sent.
/// </summary>
public sealed record Rendering(byte[] Body, KeyValuePair<string, StringValues>[] Headers)
{
    public bool IsSameAs(Rendering other) =>
        Body.AsSpan().SequenceEqual(other.Body) && Headers.AsSpan().SequenceEqual(other.Headers);
}

/// <summary>
/// A page ready to be sent: its bytes in each content coding, with the headers they go out with.
/// </summary>
public sealed class CachedPage
{
    private const int BrotliQuality = 11;
    private const int LargestWindow = 22;
    private const int SmallestWindow = 10;
    private const int TagBytes = 12;

    // RFC 9110, section 15.4.5: who has the page has its other headers too, and keeps them.
    private static readonly HashSet<string> SaidAgain = new(StringComparer.OrdinalIgnoreCase)
    {
        HeaderNames.CacheControl,
        HeaderNames.Vary,
    };

    private readonly KeyValuePair<string, StringValues>[] _saidAgain;
    private readonly Representation _plain;
    private readonly Representation _gzip;
    private readonly Representation _brotli;

    private CachedPage(Rendering rendering)
    {
        Rendering = rendering;
        _saidAgain = [.. rendering.Headers.Where(header => SaidAgain.Contains(header.Key))];
        _plain = new Representation(rendering.Body, null, Tag(rendering.Body));
        _gzip = Packed(Gzip(rendering.Body), "gzip");
        _brotli = Packed(Brotli(rendering.Body), "br");
    }

    public Rendering Rendering { get; }

    public int Length => new[] { _plain, _gzip, _brotli }.Distinct().Sum(one => one.Bytes.Length);

    /// <summary>Packs as well as can be, which takes some hundred times as long as packing on the fly.</summary>
    public static CachedPage Of(Rendering rendering) => new(rendering);

    /// <summary>Answers a request whole.</summary>
    public Task AnswerAsync(HttpContext context) =>
        // No token: asking for that of the request would make one for each.
        Begin(context) is { } bytes
            ? context.Response.Body.WriteAsync(bytes, CancellationToken.None).AsTask()
            : Task.CompletedTask;

    /// <summary>Sets status and headers.</summary>
    /// <returns>The bytes that are to follow; null for HEAD and where the reader has them already (304).</returns>
    public byte[]? Begin(HttpContext context)
    {
        var (request, response) = (context.Request, context.Response);
        var chosen = For(ContentCodings.Best(request.Headers.AcceptEncoding));
        var headers = response.Headers;
        if (!IsWanted(request.Headers.IfMatch, chosen.Tag))
        {
            response.StatusCode = StatusCodes.Status412PreconditionFailed;
            headers.ContentLength = 0;
            return null;
        }

        var isHeld = IsHeld(request.Headers.IfNoneMatch, chosen.Tag);
        foreach (var (name, value) in isHeld ? _saidAgain : Rendering.Headers)
            headers[name] = value;
        headers.ETag = chosen.Tag;
        if (isHeld)
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            headers.ContentType = default;
            headers.ContentLength = null;
            return null;
        }

        headers.ContentEncoding = chosen.Coding;
        headers.ContentLength = chosen.Bytes.Length;
        return HttpMethods.IsHead(request.Method) ? null : chosen.Bytes;
    }

    private Representation For(ContentCoding coding) =>
        coding switch
        {
            ContentCoding.Brotli => _brotli,
            ContentCoding.Gzip => _gzip,
            _ => _plain,
        };

    // RFC 9110, section 13.1.1: compared strongly. What cannot be read asks for nothing.
    private static bool IsWanted(StringValues wanted, StringValues tag) =>
        wanted.Count == 0
        || !EntityTagHeaderValue.TryParseList(wanted, out var tags)
        || tags.Any(one => one.Tag == "*" || (!one.IsWeak && one.Tag == tag.ToString()));

    // RFC 9110, section 13.1.2: compared weakly, with what would be sent. Nearly always it is the one tag that we gave.
    private static bool IsHeld(StringValues held, StringValues tag) =>
        held.Count > 0
        && (
            held == tag
            || (
                EntityTagHeaderValue.TryParseList(held, out var tags)
                && tags.Any(one => one.Tag == "*" || one.Tag == tag.ToString())
            )
        );

    // What packing makes longer goes out as it is, under its own tag.
    private Representation Packed(byte[] bytes, string coding) =>
        bytes.Length < _plain.Bytes.Length ? new Representation(bytes, coding, Tag(bytes)) : _plain;

    // Of the very bytes: a strong tag may not stand for two packings of the same page.
    private static string Tag(byte[] bytes) =>
        $"\"{Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, TagBytes))}\"";

    private static byte[] Brotli(byte[] body)
    {
        var packed = new byte[BrotliEncoder.GetMaxCompressedLength(body.Length)];
        // No larger than the page: the encoder takes memory by the window, some 16 MB for the largest.
        var window = Math.Clamp(BitOperations.Log2((uint)body.Length) + 1, SmallestWindow, LargestWindow);
        return BrotliEncoder.TryCompress(body, packed, out var length, BrotliQuality, window) ? packed[..length] : body;
    }

    private static byte[] Gzip(byte[] body)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
            gzip.Write(body);
        return packed.ToArray();
    }

    private sealed record Representation(byte[] Bytes, StringValues Coding, StringValues Tag)
    {
        public Representation(byte[] bytes, string? coding, string tag)
            : this(bytes, coding is null ? default : new StringValues(coding), new StringValues(tag)) { }
    }
}
