using AngleSharp.Html.Dom;
using NatoInternships.Tests.Site;

namespace NatoInternships.Tests.Languages;

/// <summary>Every kind of page and answer in French, beyond what the sitemap lists.</summary>
internal static class FrenchPages
{
    private static readonly string[] Unlisted =
    [
        "/fr/catalogue?field=droit",
        "/fr/catalogue?field=droit&apply=siege",
        "/fr/catalogue?field=droit&country=italie",
        "/fr/quelle-entite?field=droit",
        "/fr/quelle-entite?field=droit&interest=cartes-et-donnees",
        "/fr/quelle-entite?field=aeronautique&field=gestion&field=ingenierie",
        "/fr/comparer",
        "/fr/comparer?unit=zzzz",
        "/fr/comparer?unit=ols&unit=jis",
        "/fr/comparer?unit=cs&unit=jis&unit=ikm&unit=sitcen",
        "/fr/mon-plan?d=12&m=5&y=2006&c=FR&s=g1&l=fr&field=droit&unit=conseiller-juridique&unit=zzzz",
        "/fr/mon-plan?d=1&m=1&y=2000&c=FR&s=y3&l=en&field=zzzz&unit=cs&unit=jis&unit=ikm&unit=sitcen",
        "/fr/mon-plan?d=1&m=1&y=2000&c=ZZ&s=g0&l=en&unit=shape",
        "/fr/mon-plan?d=0&field=droit",
        "/fr/a-propos/design",
        "/fr/il-n-y-a-rien-ici",
        "/fr/entites/securite",
        "/fr/entites/zzzz",
        // The self-check: every answer to each of its questions, and a form that needs mending.
        "/fr/qui-peut-postuler?d=1&m=1&y=2000&c=FR&s=y3&l=both",
        "/fr/qui-peut-postuler?d=1&m=1&y=2000&c=FR&s=y1&l=en",
        "/fr/qui-peut-postuler?d=12&m=5&y=2006&c=FR&s=y3&l=fr",
        "/fr/qui-peut-postuler?d=12&m=5&y=2006&c=FR&s=g1&l=fr",
        "/fr/qui-peut-postuler?d=12&m=9&y=2008&c=ZZ&s=g0&l=none",
        "/fr/qui-peut-postuler?d=31&m=2&y=2008&c=&s=x&l=x",
    ];

    /// <summary>
    /// All French pages with their addresses: those of the sitemap, those it leaves out, and the answer to a POST
    /// (405).
    /// </summary>
    public static async Task<IReadOnlyList<(string Address, IHtmlDocument Page)>> AllAsync(
        HttpClient visitor,
        params string[] more
    )
    {
        var listed = (await visitor.SitemapPathsAsync()).Where(path =>
            path.StartsWith("/fr", StringComparison.Ordinal)
        );
        List<(string Address, IHtmlDocument Page)> pages = [];
        foreach (var address in listed.Concat(Unlisted).Concat(more))
            pages.Add((address, await PageAsync(visitor, HttpMethod.Get, address)));
        pages.Add(("POST /fr/catalogue", await PageAsync(visitor, HttpMethod.Post, "/fr/catalogue")));
        return pages;
    }

    private static async Task<IHtmlDocument> PageAsync(HttpClient visitor, HttpMethod method, string address)
    {
        using var answer = await visitor.AskAsync(address, method);
        var page = await answer.PageAsync();
        Assert.Equal((address, "fr"), (address, page.DocumentElement.GetAttribute("lang")));
        return page;
    }
}
