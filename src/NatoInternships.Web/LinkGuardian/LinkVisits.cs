using System.Net;
using System.Security.Authentication;
using Microsoft.Extensions.Options;
using NatoInternships.Settings;

namespace NatoInternships.LinkGuardian;

/// <summary>
/// Visits pages elsewhere, only to see whether they answer. Every hop of a redirect is judged like the first address.
/// </summary>
public sealed class LinkVisits(
    PublicNetwork network,
    HostPace pace,
    IOptions<LinkOptions> options,
    IOptions<SiteOptions> site,
    TimeProvider clock
) : IDisposable
{
    private const int MostRedirects = 5;

    private readonly HttpMessageInvoker _client = new(network.CreateHandler());

    /// <summary>
    /// Follows a link to where it ends. HEAD spares the server the page; but many refuse it, or answer it wrongly or
    /// not at all, so no failure is believed before GET says the same, from the first address on.
    /// </summary>
    /// <exception cref="OperationCanceledException">The visit was called off.</exception>
    public async Task<LinkVisit> VisitAsync(Uri address, CancellationToken cancel)
    {
        var visit = await FollowAsync(HttpMethod.Head, address, cancel);
        return IsDoubtful(visit) ? await FollowAsync(HttpMethod.Get, address, cancel) : visit;
    }

    public void Dispose() => _client.Dispose();

    // Who has had enough (429) is not asked again.
    private static bool IsDoubtful(LinkVisit visit) =>
        visit.Status != 429
        && visit.Problem
            is LinkProblem.NotFound
                or LinkProblem.Refused
                or LinkProblem.Failed
                or LinkProblem.Unreachable;

    private async Task<LinkVisit> FollowAsync(HttpMethod method, Uri address, CancellationToken cancel)
    {
        Uri? movedTo = null;
        var forGood = true;
        for (var hop = 0; hop <= MostRedirects; hop++)
        {
            if (!LinkAddress.IsVisited(address))
                return new LinkVisit(null, LinkProblem.NotVisited);
            var answer = await AskAsync(method, address, cancel);
            if (answer.LeadsTo is not { } next)
                return new LinkVisit(
                    answer.Status,
                    answer.Problem,
                    answer.Problem is null && movedTo is not null ? LinkAddress.Of(movedTo) : null
                );
            forGood &= answer.Status is 301 or 308;
            address = next;
            movedTo = forGood ? next : movedTo;
        }

        return new LinkVisit(null, LinkProblem.TooManyRedirects);
    }

    private Task<Answer> AskAsync(HttpMethod method, Uri address, CancellationToken cancel) =>
        pace.AskAsync(
            address.Host,
            async () =>
            {
                using var limit = new CancellationTokenSource(
                    TimeSpan.FromSeconds(options.Value.TimeoutSeconds),
                    clock
                );
                using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancel);
                try
                {
                    using var request = new HttpRequestMessage(method, address);
                    // In the form of robots that say who they are: to agents without it some servers answer 404.
                    request.Headers.TryAddWithoutValidation(
                        "User-Agent",
                        $"Mozilla/5.0 (compatible; NatoInternships-LinkGuardian; +{site.Value.BaseAddress})"
                    );
                    request.Headers.TryAddWithoutValidation("Accept", "*/*");
                    using var response = await _client.SendAsync(request, either.Token);
                    return Of(address, response);
                }
                catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
                {
                    return new Answer(null, LinkProblem.Unreachable);
                }
                catch (Exception fault) when (fault is HttpRequestException or IOException or FormatException)
                {
                    return new Answer(null, Of(fault));
                }
            },
            cancel
        );

    private static Answer Of(Uri address, HttpResponseMessage response)
    {
        var status = (int)response.StatusCode;
        return response.StatusCode switch
        {
            HttpStatusCode.MovedPermanently
            or HttpStatusCode.Found
            or HttpStatusCode.SeeOther
            or HttpStatusCode.TemporaryRedirect
            or HttpStatusCode.PermanentRedirect
                when response.Headers.Location is { } location && Uri.TryCreate(address, location, out var next) =>
                new Answer(status, null, next),
            HttpStatusCode.NotFound or HttpStatusCode.Gone => new Answer(status, LinkProblem.NotFound),
            _ when response.IsSuccessStatusCode => new Answer(status, null),
            // 999 is how LinkedIn refuses; no status of HTTP is above 599 (RFC 9110, 15).
            (>= HttpStatusCode.BadRequest and < HttpStatusCode.InternalServerError) or >= (HttpStatusCode)600 =>
                new Answer(status, LinkProblem.Refused),
            _ => new Answer(status, LinkProblem.Failed),
        };
    }

    private static LinkProblem Of(Exception? fault) =>
        fault switch
        {
            null => LinkProblem.Unreachable,
            NotPublicException => LinkProblem.PrivateAddress,
            AuthenticationException
            or HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError } => LinkProblem.Tls,
            _ => Of(fault.InnerException),
        };

    private sealed record Answer(int? Status, LinkProblem? Problem, Uri? LeadsTo = null);
}

/// <summary>What a visit found.</summary>
/// <param name="Status">The last status of HTTP; null where there was no answer.</param>
/// <param name="Problem">What is wrong; null where nothing is.</param>
/// <param name="MovedTo">The new address, where the old one said that it moved for good.</param>
public sealed record LinkVisit(int? Status, LinkProblem? Problem, string? MovedTo = null);
