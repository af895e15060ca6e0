using Microsoft.AspNetCore.Http.Features;

namespace NatoInternships.Hosting.PageCaching;

/// <summary>
/// An answer that goes nowhere, for a question that the site asks itself. It calls those who set headers late, as a
/// server does; without them a page would be kept without its security headers.
/// </summary>
internal sealed class QuietAnswer : HttpResponseFeature
{
    private readonly Stack<(Func<object, Task> Call, object State)> _starting = new();
    private bool _hasStarted;

    public QuietAnswer()
    {
        Features.Set<IHttpRequestFeature>(new HttpRequestFeature());
        Features.Set<IHttpResponseFeature>(this);
        Features.Set<IHttpResponseBodyFeature>(new QuietBody(this));
        Features.Set(this);
    }

    public FeatureCollection Features { get; } = new();

    public new MemoryStream Body { get; } = new();

    public override bool HasStarted => _hasStarted;

    public override void OnStarting(Func<object, Task> callback, object state) => _starting.Push((callback, state));

    private async Task StartAsync()
    {
        _hasStarted = true;
        while (_starting.TryPop(out var waiting))
            await waiting.Call(waiting.State);
    }

    private sealed class QuietBody(QuietAnswer answer) : StreamResponseBodyFeature(answer.Body)
    {
        public override Task StartAsync(CancellationToken cancellationToken = default) => answer.StartAsync();
    }
}
