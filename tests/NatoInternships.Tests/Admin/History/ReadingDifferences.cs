using NatoInternships.Admin.History;
using NatoInternships.Catalogue.Fields;
using NatoInternships.Tests.Admin.Readiness;

namespace NatoInternships.Tests.Admin.History;

/// <summary>Differences by words.</summary>
public sealed class ReadingDifferences
{
    [Theory]
    [InlineData("You work here.", "You learn here.", "You [-work-][+learn+] here.")]
    [InlineData("You work here.", "You work here!", "You work here[-.-][+!+]")]
    [InlineData("Ten, or more", "Ten or more", "Ten[-,-] or more")]
    [InlineData("Il donne l’avis.", "Il donne l’étude.", "Il donne l’[-avis-][+étude+].")]
    [InlineData("Il s'agit d'un avis", "Il s'agit d'une étude", "Il s'agit d'[-un avis-][+une étude+]")]
    [InlineData("We don’t pay.", "We do pay.", "We [-don’t-][+do+] pay.")]
    [InlineData("a well-known unit", "a well-liked unit", "a [-well-known-][+well-liked+] unit")]
    [InlineData(
        "from 09:00 with 1,250.50 euros",
        "from 09:30 with 1,350.50 euros",
        "from [-09:00-][+09:30+] with [-1,250.50-][+1,350.50+] euros"
    )]
    [InlineData(
        "See https://nato.int/a/b.htm.",
        "See https://nato.int/a/c.htm.",
        "See [-https://nato.int/a/b.htm-][+https://nato.int/a/c.htm+]."
    )]
    [InlineData("", "New", "[+New+]")]
    [InlineData("Old", "", "[-Old-]")]
    [InlineData("Same", "Same", "Same")]
    [InlineData("one\r\ntwo", "one\ntwo", "one\ntwo")]
    [InlineData("An 🎓 here", "An 🏅 here", "An [-🎓-][+🏅+] here")]
    public void Words_marks_and_spaces_change_as_wholes(string before, string after, string read) =>
        Assert.Equal(read, Read(before, after));

    [Fact]
    public void What_was_added_begins_with_its_sentence_and_near_changes_are_one() =>
        Assert.Equal(
            "[+You are part of a small team. +]You research the law, and [-you may comment-][+they give input+] on "
                + "projects to come.",
            Read(
                "You research the law, and you may comment on projects to come.",
                "You are part of a small team. You research the law, and they give input on projects to come."
            )
        );

    [Fact]
    public void Words_that_two_sentences_happen_to_share_do_not_cut_them_up() =>
        Assert.Equal(
            "[-Legal advisers – Two – Page of 2018-][+Length – 6 months – Call of 2026+]",
            Read("Legal advisers – Two – Page of 2018", "Length – 6 months – Call of 2026")
        );

    [Fact]
    public void A_line_that_was_taken_out_goes_as_a_line() =>
        Assert.Equal("- one\n[-- two\n-]- three", Read("- one\n- two\n- three", "- one\n- three"));

    [Fact]
    public void A_line_end_alone_can_be_seen() =>
        Assert.Equal(
            "¶\n¶\n",
            Assert.Single(WordDiff.Of("one", "one\n\n"), piece => piece.Kind == PieceKind.Added).Visible
        );

    [Fact]
    public void Long_stretches_that_are_the_same_are_folded_but_for_the_words_beside_a_change()
    {
        var same = string.Join(' ', Enumerable.Repeat("unchanged", 200));
        var pieces = WordDiff.Of($"{same} old {same} last", $"{same} new {same} final");
        Assert.Equal(
            [
                PieceKind.Folded,
                PieceKind.Same,
                PieceKind.Removed,
                PieceKind.Added,
                PieceKind.Same,
                PieceKind.Folded,
                PieceKind.Same,
                PieceKind.Removed,
                PieceKind.Added,
            ],
            pieces.Select(piece => piece.Kind)
        );
        Assert.All(pieces, piece => Assert.True(piece.Text.Length < 200, piece.Text));
        Assert.All(
            pieces.Where(piece => piece.Kind == PieceKind.Same),
            piece =>
                Assert.All(
                    piece.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries),
                    word => Assert.Equal("unchanged", word)
                )
        );
    }

    [Fact]
    public void Without_the_removed_words_it_is_the_new_text_and_without_the_added_ones_the_old_one()
    {
        var random = new Random(5);
        for (var round = 0; round < 500; round++)
        {
            var (before, after) = (Some(random), Some(random));
            var pieces = WordDiff.Of(before, after);
            Assert.Equal(
                after,
                string.Concat(pieces.Where(piece => piece.Kind != PieceKind.Removed).Select(piece => piece.Text))
            );
            Assert.Equal(
                before,
                string.Concat(pieces.Where(piece => piece.Kind != PieceKind.Added).Select(piece => piece.Text))
            );
        }
    }

    private static string Some(Random random)
    {
        string[] parts =
        [
            "l’",
            "avis",
            "the",
            "a",
            " ",
            " ",
            "\n",
            ".",
            ", ",
            "<b>",
            "&amp;",
            "é",
            "e\u0301",
            "\t",
            "🎓",
            "don't",
            "-",
            "12",
        ];
        return string.Concat(Enumerable.Range(0, random.Next(25)).Select(_ => parts[random.Next(parts.Length)]));
    }

    [Fact]
    public void Texts_that_have_too_many_words_for_that_are_compared_by_paragraphs()
    {
        var old = Numbers(1, 3_000);
        var now = Numbers(10_000, 3_000);
        Assert.Equal(
            $"Kept one.\n[-{old}-][+{now}+]\nKept two.",
            Read($"Kept one.\n{old}\nKept two.", $"Kept one.\n{now}\nKept two.")
                .Replace("\n-][", "-][", StringComparison.Ordinal)
                .Replace("\n+]", "+]\n", StringComparison.Ordinal)
        );
        // Below the limit words are still words.
        Assert.Contains(
            "[-one-][+two+]",
            Read("one " + Numbers(1, 1_500), "two " + Numbers(1, 1_500)),
            StringComparison.Ordinal
        );

        static string Numbers(int from, int count) => string.Join(' ', Enumerable.Range(from, count));
    }

    [Fact]
    public void A_comparison_ends_when_its_reader_has_left()
    {
        var (table, stop) = (UnitFields.Table, new CancellationToken(canceled: true));
        var before = table.All.ToDictionary(field => field.Name, _ => "One.");
        var after = table.All.ToDictionary(field => field.Name, _ => "Two.");
        Assert.Throws<OperationCanceledException>(() => Differences.Of(table, before, after, Saying.English, stop));
    }

    private static string Read(string before, string after) =>
        string.Concat(
            WordDiff
                .Of(before, after)
                .Select(piece =>
                    piece.Kind switch
                    {
                        PieceKind.Added => $"[+{piece.Text}+]",
                        PieceKind.Removed => $"[-{piece.Text}-]",
                        _ => piece.Text,
                    }
                )
        );
}
