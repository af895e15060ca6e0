using System.Text.RegularExpressions;
using NatoInternships.Languages;
using NatoInternships.Tests.Site;

namespace NatoInternships.Tests.Languages;

/// <summary>
/// Turns of phrase that a native reader stumbled on (English in French words, wrong agreement, wrong preposition) come
/// back neither in texts nor in words of the interface.
/// </summary>
[Collection(nameof(SharedSite))]
public sealed class FrenchWordings(SiteFactory site)
{
    /// <summary>Each fault as a kind, with an example of it.</summary>
    public static TheoryData<string, string> Faults { get; } =
        new()
        {
            { @"\b[01] (critères|entités|résultats)\b", "1 critères remplis" },
            { @"\b[Dd]e (ACO|ACT|AIRCOM|OTAN|EMI)\b", "de ACO à YPP" },
            { @"obtenu(?! il)[^.;]{0,20} depuis (moins|plus)|diplôme depuis", "obtenu depuis moins de 12 mois" },
            { @"diplôme (le plus élevé )?(a|doit avoir) (moins|un an|plus)", "mon diplôme a moins d’un an" },
            { @"jours? de congés|congés de maladie", "15 jours de congés" },
            { @"\w+eurs et \w+(euses|rices) \w+\(e\)s", "chercheurs et chercheuses invité(e)s" },
            { @"demander à (la|sa|votre) délégation", "demander à la délégation" },
            { @"pouvez faire : \p{Lu}", "Ce que vous pouvez faire : Si vous êtes" },
            { @"prévoyez-le tôt|il se passe (neuf|\d+) mois", "il se passe neuf mois" },
            { @"aux débuts de|[Ààa] partir de (début|mi-|fin )", "à partir de début mai" },
            { @"Argent venu|faire entrer dans la maison|le médical\b", "Argent venu d’ailleurs" },
            { @"Vous y faites ceci|\b[Ll]a place se trouvait|ou plus loin\b", "en troisième année ou plus loin" },
            { @"portent leur date|\bAvis lu\b|événements de presse", "Avis lu" },
            { @"soutien exécutif|appel à stagiaires|en droit (le|la|des)\b", "un soutien exécutif au Comité" },
            { @"[Ll]a faute est de notre|côté (politique|militaire|sécurité|civil)", "le côté sécurité" },
            { @"pass(e|er|ez|ent) des jeux|services de langues|taux de 20\d\d", "vous passez des jeux" },
            { @"avant d’agir|nouvel endroit|demand\w+ de l’attention", "consultez la page avant d’agir" },
            { @"ouvert en ce moment|page durable|Rien dans le catalogue", "d’ordinaire ouvert en ce moment" },
            { @"sur les femmes, la paix|les vues du Comité", "Vous travaillez sur les femmes, la paix" },
            { @"\? Cela n’a pas été", "Est-ce encore vrai ? Cela n’a pas été trouvé" },
        };

    // One expression for all: asked one by one, they took most of the test's time.
    private static readonly Regex AnyFault = new(
        string.Join('|', Faults.Select(row => row[0])),
        RegexOptions.None,
        TimeSpan.FromSeconds(5)
    );

    [Theory]
    [MemberData(nameof(Faults))]
    public void An_example_of_the_kind_is_seen(string fault, string example) => Assert.Matches(fault, example);

    [Fact]
    public async Task No_French_page_has_such_a_turn()
    {
        using var visitor = site.Visitor();
        foreach (var (address, page) in await FrenchPages.AllAsync(visitor))
            Assert.Empty(Found(page.DocumentElement.TextContent).Select(found => $"{address}: {found}"));
    }

    [Fact]
    public void No_word_of_the_interface_has_such_a_turn() =>
        Assert.Empty(WordFiles.Of(Language.French).SelectMany(word => Found(word.Value)));

    private static IEnumerable<string> Found(string text)
    {
        var plain = string.Join(
            ' ',
            text.Replace("\u00AD", "", StringComparison.Ordinal)
                .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        );
        return AnyFault.Matches(plain).Select(match => match.Value);
    }
}
