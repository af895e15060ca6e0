using NatoInternships.Languages;

namespace NatoInternships.Browser.Site;

/// <summary>What a browser sees, asks for and keeps on every kind of page.</summary>
public sealed record Survey(IReadOnlyList<Visit> Visits)
{
    public static async Task<Survey> TakeAsync(BrowserSite site)
    {
        var visits = await Task.WhenAll(Language.All.Select(language => VisitAllAsync(site, language)));
        return new Survey([.. visits.SelectMany(list => list)]);
    }

    /// <summary>Fails with the page and the finding, wherever there is one.</summary>
    public void FindsNone(Func<Visit, IEnumerable<string>> findings) =>
        Findings.None(Visits.SelectMany(findings, (visit, finding) => $"{visit.Page}: {finding}"));

    private static async Task<List<Visit>> VisitAllAsync(BrowserSite site, Language language)
    {
        await using var visitor = await site.VisitorAsync();
        var tab = new Tab(await visitor.NewPageAsync());
        List<Visit> visits = [];
        foreach (var page in site.Pages.Where(page => page.Language == language))
            visits.Add(await tab.VisitAsync(page));
        return visits;
    }
}

public static class Findings
{
    /// <summary>Fails with every finding on a line of its own.</summary>
    public static void None(IEnumerable<string> findings)
    {
        var lines = findings.Distinct().ToList();
        Assert.True(lines.Count == 0, $"{lines.Count} findings:\n{string.Join('\n', lines)}");
    }
}
