using System.Globalization;
using System.Security.Cryptography;
using System.Text.RegularExpressions;

namespace NatoInternships.Crash;

/// <summary>Starts the site, has people work at it, kills it, and looks what is left; again and again.</summary>
internal sealed partial class CrashRun(PublishedSite site) : IDisposable
{
    private const string Imported = "gender-advisor";
    private static readonly string[] Written = ["legal-advisor", "defence-investment", "cooperative-security"];

    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(20);

    private readonly Ledger _ledger = new(site.ConnectionString);
    private readonly List<Editor> _people = [];
    private int _texts;

    /// <summary>Whether all that was acknowledged outlived every kill, in a sound database.</summary>
    public async Task<bool> RunAsync(int kills, CancellationToken stop)
    {
        var isWell = true;
        var done = 0;
        try
        {
            for (; done < kills && isWell; done++)
            {
                await site.StartAsync(stop);
                await JoinAsync(stop);
                await WorkUntilKilledAsync(stop);
                var (lost, faults) = _ledger.Check();
                isWell = lost.Count == 0 && faults.Length == 0;
                Console.WriteLine(
                    $"{done + 1} of {kills} kills: {_ledger.Count} acknowledged, {lost.Count} lost {faults}"
                );
                foreach (var one in lost)
                    Console.WriteLine($"Lost: {one}");
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            Console.WriteLine($"Stopped after {done} of {kills} kills.");
        }

        var (code, said) = await site.RunAsync(CancellationToken.None, "audit", "verify");
        Console.WriteLine($"Acknowledged: {_ledger.Kinds()}. The audit log: {said.Trim()}");
        return isWell && code == 0;
    }

    public void Dispose()
    {
        site.Dispose();
        _people.ForEach(editor => editor.Dispose());
    }

    // Two, since nobody publishes what they wrote; with those who write and import, five work at once.
    private async Task JoinAsync(CancellationToken stop)
    {
        while (_people.Count < 2)
        {
            var (_, said) = await site.RunAsync(
                stop,
                "editors",
                "invite",
                $"person{_people.Count}@example.org",
                "--role",
                "Publisher"
            );
            _people.Add(await Editor.JoinAsync(site.Address, Link().Match(said).Value));
        }
    }

    private async Task WorkUntilKilledAsync(CancellationToken stop)
    {
        var (writer, publisher) = (_people[0], _people[1]);
        Task[] work =
        [
            .. Written.Select(key => RepeatAsync(() => SaveAsync(writer, key))),
            RepeatAsync(() => PublishAsync(publisher)),
            RepeatAsync(() => ImportAsync(writer)),
        ];
        try
        {
            // A site that has just started answers slowly; the kill is to come in the middle of the work.
            var enough = _ledger.Count + Written.Length;
            while (_ledger.Count < enough && !Array.TrueForAll(work, task => task.IsCompleted))
                await Task.Delay(Step, stop);
            await Task.Delay(RandomNumberGenerator.GetInt32(2000), stop);
        }
        finally
        {
            site.Kill();
            await Task.WhenAll(work);
        }
    }

    // Until nobody answers any more.
    private static async Task RepeatAsync(Func<Task> act)
    {
        try
        {
            while (true)
                await act();
        }
        catch (HttpRequestException)
        {
            // The site was killed.
        }
    }

    private async Task SaveAsync(Editor writer, string key)
    {
        var text = Text();
        if (await writer.SaveAsync(key, text))
            _ledger.AddText("save", text);
    }

    private async Task PublishAsync(Editor publisher)
    {
        foreach (var key in Written)
            if (await publisher.PublishAsync(key) is { } number)
                _ledger.AddPublication(key, number);
    }

    private async Task ImportAsync(Editor writer)
    {
        var (name, text) = ($"{Imported}.en.md", Text());
        var file = await File.ReadAllTextAsync(Path.Combine(site.Content, "units", name));
        if (await writer.ImportAsync(name, Lead().Replace(file, $"lead: {text}", 1)))
            _ledger.AddText("import", text);
    }

    private string Text() =>
        $"Sentence {Interlocked.Increment(ref _texts).ToString("D7", CultureInfo.InvariantCulture)} of this run.";

    [GeneratedRegex(@"https?://\S+", RegexOptions.None, 1000)]
    private static partial Regex Link();

    [GeneratedRegex("^lead:.*$", RegexOptions.Multiline, 1000)]
    private static partial Regex Lead();
}
