using Lucene.Net.Analysis.En;
using Lucene.Net.Analysis.Fr;
using Lucene.Net.Tartarus.Snowball;
using NatoInternships.Languages;

namespace NatoInternships.Search;

/// <summary>What the search knows of a language: its stems, and the words that say nothing by themselves.</summary>
internal sealed class Tongue
{
    public static readonly Tongue English = new(
        () => new Lucene.Net.Tartarus.Snowball.Ext.EnglishStemmer(),
        EnglishAnalyzer.DefaultStopSet,
        "i you me my mine we us our ours your yours he him his she her hers they them am was were been "
            + "being have has had having do does did doing done can could would should shall might must may get "
            + "gets got getting need needs want like any some than too very just about from up down out off "
            + "over under again once here all both each more most other own same s t don doesn isn aren won im "
            + "ive ll ve re only please tell give make take takes let know look looking while during before "
            + "after also without what which who whom whose why how when where so its am able there ago one two "
            + "three four five six mean means meaning",
        "how when where who why long much many old",
        kept: "",
        shortest: 0
    );

    public static readonly Tongue French = new(
        () => new Lucene.Net.Tartarus.Snowball.Ext.FrenchStemmer(),
        FrenchAnalyzer.DefaultStopSet,
        "je tu il elle on nous vous ils elles y a t ai as avons avez ont suis est sommes sont puis peux "
            + "peut pouvons pouvez peuvent dois doit devons devez doivent faut falloir veux veut voudrais "
            + "vouloir avoir etre faire fais fait font besoin quel quelle quels quelles que quoi qui dont ou si "
            + "oui non cela ceci ca quand comment combien pourquoi c est ce il y avec pour sans depuis chez "
            + "entre apres avant pendant me mon ma mes aussi tres plus moins tout toute tous toutes autre "
            + "autres lors puisse aimerais cest jai quest dites moi svp un une deux trois quatre cinq six "
            + "signifie dire",
        "quand comment combien pourquoi ou qui",
        kept: "ete etee",
        // Shorter ones would meet others: "payé" and "pays" have one stem.
        shortest: 5
    );

    // One at a time may use a stemmer; a new one costs next to nothing.
    private readonly Func<SnowballProgram> _stemmer;
    private readonly int _shortest;
    private readonly HashSet<string> _stops;
    private readonly HashSet<string> _asking;

    private Tongue(
        Func<SnowballProgram> stemmer,
        IEnumerable<string> stops,
        string more,
        string asking,
        string kept,
        int shortest
    )
    {
        (_stemmer, _shortest) = (stemmer, shortest);
        _asking = [.. asking.Split(' ')];
        _stops = [.. stops.SelectMany(stop => TextWord.In(stop)).Select(word => word.Folded), .. more.Split(' ')];
        _stops.ExceptWith(kept.Split(' '));
    }

    public static Tongue Of(Language language) => language == Language.English ? English : French;

    /// <summary>Whether a word says nothing by itself; one in capitals is an acronym: IT, IS.</summary>
    public bool IsStop(TextWord word) => !word.InCapitals && SaysNothing(word.Folded);

    public bool SaysNothing(string folded) => _stops.Contains(folded);

    /// <summary>Whether a word asks and does not name: when, how.</summary>
    public bool IsAsking(string folded) => _asking.Contains(folded);

    /// <summary>What all forms of a word have in common.</summary>
    public string Stem(string folded)
    {
        if (folded.Length < _shortest)
            return folded;
        var stemmer = _stemmer();
        stemmer.SetCurrent(folded);
        stemmer.Stem();
        return stemmer.Current;
    }
}
