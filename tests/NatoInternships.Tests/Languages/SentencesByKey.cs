using System.Text.RegularExpressions;
using NatoInternships.Catalogue;
using NatoInternships.Languages;
using NatoInternships.Tests.Site;

namespace NatoInternships.Tests.Languages;

/// <summary>What stands for a member of an enumeration, or for a code, is there in both languages.</summary>
public sealed partial class SentencesByKey
{
    private static readonly HashSet<string> Keys = WordFiles.Names(Language.English);

    private static readonly IReadOnlyList<Type> Enumerations =
    [
        .. typeof(Words).Assembly.GetTypes().Where(type => type.IsEnum && Keys.Any(key => IsAbout(key, type.Name))),
    ];

    [Fact]
    public void English_and_French_have_the_same_keys() =>
        Assert.Equal(
            Keys.Order(StringComparer.Ordinal),
            WordFiles.Names(Language.French).Where(name => Key().IsMatch(name)).Order(StringComparer.Ordinal)
        );

    [Fact]
    public void Both_languages_name_the_same_details() =>
        Assert.All(
            WordFiles.Of(Language.French).Join(WordFiles.Of(Language.English), fr => fr.Key, en => en.Key, Pair),
            pair => Assert.Equal(Holes(pair.English), Holes(pair.French))
        );

    [Fact]
    public void Every_member_of_an_enumeration_that_is_said_has_its_sentence()
    {
        Assert.True(Enumerations.Count > 20, $"only {Enumerations.Count} enumerations were found");
        Assert.Distinct(Enumerations.Select(type => type.Name));
        var members = Enumerations.SelectMany(type => Enum.GetNames(type).Select(member => $"{type.Name}.{member}"));
        Assert.Empty(members.Except(Keys));
    }

    [Fact]
    public void Every_key_is_asked_for()
    {
        var source = string.Concat(SourceTree.Site(".cshtml", ".cs").Select(file => file.Text));
        var members = Enumerations.SelectMany(type => Enum.GetNames(type).Select(member => $"{type.Name}.{member}"));
        var idle = Keys.Except(members).Where(key => !source.Contains($"(\"{key.Split('.')[0]}\",", Exactly));
        Assert.Empty(idle);
        Assert.Empty(Keys.Where(key => Enumerations.Any(type => IsAbout(key, type.Name))).Except(members));
    }

    [Fact]
    public void Whatever_is_asked_for_by_a_key_is_there()
    {
        var abouts = SourceTree.Site(".cshtml", ".cs").SelectMany(file => Asked().Matches(file.Text));
        Assert.All(abouts, match => Assert.Contains(Keys, key => IsAbout(key, match.Groups["about"].Value)));
    }

    [Fact]
    public void An_enumeration_without_sentences_is_refused() =>
        Assert.Throws<ArgumentException>(() => new Words().Of(Origin.Person));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("<script>")]
    public void A_code_that_nobody_gave_says_nothing(string? code) =>
        Assert.Null(new Words().Find("ProfileDone", code));

    private const StringComparison Exactly = StringComparison.Ordinal;

    private static bool IsAbout(string key, string about) => key.StartsWith($"{about}.", Exactly);

    private static (string French, string English) Pair(
        KeyValuePair<string, string> french,
        KeyValuePair<string, string> english
    ) => (french.Value, english.Value);

    private static IEnumerable<string> Holes(string sentence) =>
        Hole().Matches(sentence).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal);

    [GeneratedRegex("""^[A-Z][A-Za-z]+\.[\w-]""", RegexOptions.None, 1000)]
    private static partial Regex Key();

    [GeneratedRegex("""\{\d\}""", RegexOptions.None, 1000)]
    private static partial Regex Hole();

    [GeneratedRegex(@"\b(L|words|Words|Said)\.(Of|Find)\(""(?<about>\w+)""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Asked();
}
