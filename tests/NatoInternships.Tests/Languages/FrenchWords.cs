using System.Net;
using System.Text.RegularExpressions;
using NatoInternships.Catalogue;
using NatoInternships.Languages;
using NatoInternships.Tests.Publishing;
using NatoInternships.Tests.Site;

namespace NatoInternships.Tests.Languages;

/// <summary>No French page shows an English word of the interface.</summary>
public sealed partial class FrenchWords : IDisposable
{
    private readonly RecordingSite _site = new();

    [Fact]
    public async Task Every_word_that_a_French_page_asks_for_is_there()
    {
        using var visitor = _site.Visitor();
        await _site.EditAsync<Unit>("legal-advisor", (unit, act) => unit.Withdraw(act));
        await FrenchPages.AllAsync(visitor);
        using var gone = await visitor.AskAsync("/fr/entites/conseiller-juridique");
        Assert.Equal(HttpStatusCode.Gone, gone.StatusCode);

        Assert.Empty(_site.Missing.Order(StringComparer.Ordinal));
        Assert.True(_site.Asked.Count() > 100, $"only {_site.Asked.Count()} words were asked for");
    }

    [Fact]
    public void Every_word_in_the_source_has_its_French()
    {
        var known = WordFiles.Names(Language.French);
        var words = SourceTree
            .Site(".cshtml", ".cs")
            .SelectMany(file => Word().Matches(Joined(file.Text)))
            .SelectMany(match => match.Groups["word"].Captures)
            .Select(word => word.Value)
            .Concat(
                SourceTree
                    .Site(".cs")
                    .Where(file => file.Path.StartsWith("ContentImport/", StringComparison.Ordinal))
                    .SelectMany(file => ContentSentence().Matches(Joined(file.Text)))
                    .Select(match => Format(match.Groups["sentence"].Value))
            )
            .ToHashSet();
        Assert.True(words.Count > 100, $"only {words.Count} words were found");
        Assert.Empty(words.Except(known).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void No_word_is_there_for_nothing()
    {
        var texts = SourceTree.Site(".cshtml", ".cs").Select(file => Joined(file.Text)).ToList();
        var said = texts
            .SelectMany(text => Interpolated().Matches(text))
            .Select(match => Format(match.Groups["sentence"].Value))
            .ToHashSet();
        var idle = WordFiles
            .Names(Language.French)
            .Except(WordFiles.Names(Language.English))
            .Where(word => !said.Contains(word) && !IsPutTogether(word))
            .Where(word => !texts.Exists(text => text.Contains($"\"{word}\"", StringComparison.Ordinal)));
        Assert.Empty(idle.Order(StringComparer.Ordinal));
    }

    /// <summary>The tests find the words by the two names under which a dictionary may be at hand.</summary>
    [Fact]
    public void A_word_is_asked_for_by_no_other_name() =>
        Assert.DoesNotContain(
            SourceTree.Site(".cshtml", ".cs"),
            file => file.Text.Contains("IStringLocalizer<Words>>()[", StringComparison.Ordinal)
        );

    public void Dispose() => _site.Dispose();

    /// <summary>The text with each string that goes on in the next line as one.</summary>
    private static string Joined(string text) => GoesOn().Replace(LineEnd().Replace(text, " "), "");

    /// <summary>The format that the compiler makes of an interpolated string.</summary>
    private static string Format(string interpolated)
    {
        var place = 0;
        return Hole().Replace(interpolated, _ => $"{{{place++}}}");
    }

    [GeneratedRegex("""\s*\n\s*""", RegexOptions.None, 1000)]
    private static partial Regex LineEnd();

    [GeneratedRegex("\" \\+ \\$?\"", RegexOptions.None, 1000)]
    private static partial Regex GoesOn();

    // The check of eligibility puts what was answered behind this beginning.
    private static bool IsPutTogether(string word) => word.StartsWith("You said: ", StringComparison.Ordinal);

    [GeneratedRegex("\\$\"(?<sentence>[^\"]*)\"", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Interpolated();

    // The sentences of content faults are translated by their formats.
    [GeneratedRegex(
        """(Fault\(([^;"\n]|"[^"\n]*",)*?|[)_]\s*=>\s*)\$"(?<sentence>[^"\n]*)"\s*[,)]""",
        RegexOptions.ExplicitCapture,
        5000
    )]
    private static partial Regex ContentSentence();

    [GeneratedRegex("""\{[^}]*\}""", RegexOptions.None, 1000)]
    private static partial Regex Hole();

    // L["…"] and words["…"], also with a choice of two; the beginning of a word that is put together is left to the
    // other test.
    [GeneratedRegex(
        """\b(L|words)\[\s*([^"\[\]?]*\?\s*)?"(?<word>[^"]*)"(\s*:\s*"(?<word>[^"]*)")?(?!\s*\+)""",
        RegexOptions.ExplicitCapture,
        5000
    )]
    private static partial Regex Word();
}
