using System.IO.Compression;
using System.Text;
using NatoInternships.Tests.Site;

namespace NatoInternships.Tests.Admin.Transfer;

/// <summary>Taking along and bringing in, as a colleague does it.</summary>
internal static class Moving
{
    public const string Here = "/admin/en/transfer";

    public static async Task<byte[]> TakeAsync(this Colleague who, string what)
    {
        using var answer = await who.Browser.Client.GetAsync(new Uri($"{Here}/{what}", UriKind.Relative));
        Assert.True(answer.IsSuccessStatusCode, $"{what}: {answer.StatusCode}");
        return await answer.Content.ReadAsByteArrayAsync();
    }

    /// <summary>The dry run of these files.</summary>
    public static async Task<Answer> BringAsync(this Colleague who, params (string Name, byte[] Bytes)[] files) =>
        await who.Browser.SendFilesAsync(await who.Browser.GetAsync(Here), "/check", files);

    public static Task<Answer> BringAsync(this Colleague who, string name, string text) =>
        who.BringAsync((name, Encoding.UTF8.GetBytes(text)));

    public static Task<Answer> ImportAsync(this Colleague who, Answer dryRun) =>
        who.Browser.SubmitAsync(dryRun, "/import");

    public static byte[] Zip(params (string Name, string Text)[] files)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in files)
            {
                using var writer = new StreamWriter(archive.CreateEntry(name).Open());
                writer.Write(text);
            }
        }

        return bytes.ToArray();
    }

    public static IReadOnlyDictionary<string, string> Unzipped(byte[] zip)
    {
        using var archive = new ZipArchive(new MemoryStream(zip));
        return archive.Entries.ToDictionary(
            entry => entry.FullName,
            entry => new StreamReader(entry.Open()).ReadToEnd()
        );
    }

    /// <summary>The rows of a dry run: key, state and changed fields.</summary>
    public static IReadOnlyList<string> Rows(this Answer page) =>
        [
            .. page
                .Document.QuerySelectorAll("tbody tr")
                .Select(row =>
                    string.Join(' ', row.QuerySelectorAll("td").Select(cell => cell.TextContent.Trim())).Trim()
                ),
        ];
}
