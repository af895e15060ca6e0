using System.Net;
using System.Text;
using NatoInternships.Tests.Site;
using OtpNet;

namespace NatoInternships.Crash;

/// <summary>Somebody at the desk, by its real pages and forms. Each act says whether it was acknowledged.</summary>
internal sealed class Editor : IDisposable
{
    private const string Password = "lamp river seven clouds";
    private const string Home = "/admin/en";

    private readonly Browsing _browser;

    private Editor(string address)
    {
        var handler = new HttpClientHandler { AllowAutoRedirect = false };
        var client = new HttpClient(handler) { BaseAddress = new Uri(address), Timeout = TimeSpan.FromSeconds(60) };
        client.DefaultRequestHeaders.TryAddWithoutValidation("User-Agent", Browsing.Firefox);
        _browser = new Browsing(client, handler.CookieContainer);
    }

    /// <summary>Joins by a one-time link, with a password and an authenticator.</summary>
    public static async Task<Editor> JoinAsync(string address, string link)
    {
        var editor = new Editor(address);
        var browser = editor._browser;
        var step = await browser.SubmitAsync(await browser.GetAsync(link), "/welcome/password", ("password", Password));
        var key = step.Document.QuerySelector(".key")!.TextContent.Replace(" ", "", StringComparison.Ordinal);
        var code = new Totp(Base32Encoding.ToBytes(key)).ComputeTotp();
        var codes = await browser.SubmitAsync(step, "/welcome/authenticator", ("code", code));
        return codes.Heading == "Your recovery codes"
            ? editor
            : throw new InvalidOperationException($"Nobody could join: {(int)codes.Status} {codes.Heading}");
    }

    /// <summary>Saves a draft with another lead.</summary>
    public async Task<bool> SaveAsync(string key, string lead)
    {
        var form = await _browser.GetAsync($"{Home}/entries/{key}");
        return IsDone(await _browser.SubmitOnlyAsync(form, $"/entries/{key}", ("en.lead", lead)), "saved");
    }

    /// <summary>Publishes the newest draft, if there is one, and gives its number.</summary>
    public async Task<string?> PublishAsync(string key)
    {
        var page = await _browser.GetAsync($"{Home}/entries/{key}/publishing");
        var form = page.Document.Forms.FirstOrDefault(form =>
            form.GetAttribute("action")?.EndsWith("/publishing/publish", StringComparison.Ordinal) is true
        );
        if (form is null)
            return null;
        var number = form.QuerySelector("[name=number]")!.GetAttribute("value");
        return IsDone(await _browser.SubmitOnlyAsync(page, "/publishing/publish"), "published") ? number : null;
    }

    /// <summary>Brings one file in: its dry run, then the import.</summary>
    public async Task<bool> ImportAsync(string name, string text)
    {
        var page = await _browser.GetAsync($"{Home}/transfer");
        var dryRun = await _browser.SendFilesAsync(page, "/check", (name, Encoding.UTF8.GetBytes(text)));
        return IsDone(await _browser.SubmitOnlyAsync(dryRun, "/import"), "imported");
    }

    public void Dispose() => _browser.Dispose();

    private static bool IsDone(Answer answer, string did) =>
        answer.Status == HttpStatusCode.Redirect && answer.Location!.Contains($"did={did}", StringComparison.Ordinal);
}
