using System.Net;
using System.Net.Sockets;
using System.Text;

namespace NatoInternships.Tests.Mail;

/// <summary>An SMTP server (RFC 5321) on this machine that takes one letter after the other and keeps them.</summary>
internal sealed class PostOffice : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly Task _work;

    public PostOffice()
    {
        _listener.Start();
        _work = WorkAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    public List<string> Letters { get; } = [];

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Stop();
        await _work;
        _listener.Dispose();
        _stop.Dispose();
    }

    private async Task WorkAsync()
    {
        try
        {
            while (true)
            {
                using var client = await _listener.AcceptTcpClientAsync(_stop.Token);
                await using var stream = client.GetStream();
                await TalkAsync(
                    new StreamReader(stream, Encoding.UTF8),
                    new StreamWriter(stream, Encoding.ASCII) { NewLine = "\r\n", AutoFlush = true }
                );
            }
        }
        catch (Exception ended) when (ended is OperationCanceledException or SocketException or IOException)
        {
            // The test is over.
        }
    }

    private async Task TalkAsync(StreamReader heard, StreamWriter say)
    {
        await say.WriteLineAsync("220 post.example");
        while (await heard.ReadLineAsync(_stop.Token) is { } line)
        {
            switch (line.Split(' ', ':')[0].ToUpperInvariant())
            {
                case "DATA":
                    await say.WriteLineAsync("354 go on");
                    Letters.Add(await LetterAsync(heard));
                    await say.WriteLineAsync("250 kept");
                    break;
                case "QUIT":
                    await say.WriteLineAsync("221 bye");
                    return;
                default:
                    await say.WriteLineAsync("250 fine");
                    break;
            }
        }
    }

    private async Task<string> LetterAsync(StreamReader heard)
    {
        var letter = new StringBuilder();
        while (await heard.ReadLineAsync(_stop.Token) is { } line && line != ".")
            letter.AppendLine(line);
        return letter.ToString();
    }
}
