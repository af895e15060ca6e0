using NatoInternships.Markdown;
using NatoInternships.Tests.Site;

namespace NatoInternships.Tests.Markdown;

/// <summary>Whatever a text is, reading it is bounded and throws nothing.</summary>
public sealed class Limits
{
    /// <summary>What the library reads and cannot write.</summary>
    internal static readonly string Deep = new string('>', 127) + " ***b** a*";

    /// <summary>Texts that the library refuses, some of them only when it writes, or takes seconds for.</summary>
    public static readonly TheoryData<string, MarkdownFault> Excessive = new()
    {
        { Deep, MarkdownFault.TooDeep },
        { new string('>', 200) + " a", MarkdownFault.TooDeep },
        { "> ".Times(21) + "a", MarkdownFault.TooDeep },
        { "- ".Times(100) + "a", MarkdownFault.TooDeep },
        { "1. ".Times(100) + "a", MarkdownFault.TooDeep },
        {
            string.Concat(Enumerable.Range(0, 90).Select(depth => new string(' ', 2 * depth) + "- a\n")),
            MarkdownFault.TooDeep
        },
        { "**a _b ".Times(60) + "_ **".Times(60), MarkdownFault.TooDeep },
        { "[".Times(1_000), MarkdownFault.TooDeep },
        { "![".Times(900), MarkdownFault.TooDeep },
        { "- ".Times(9_000) + "|", MarkdownFault.TooDeep },
        { "a\n" + "> ".Times(9_000) + "a", MarkdownFault.TooDeep },
        {
            "|" + "a|".Times(1_000) + "\n|" + "-|".Times(1_000) + "\n" + "|b\n".Times(3_000),
            MarkdownFault.TooManyCells
        },
        { "|" + "a|".Times(400) + "\n|" + "-|".Times(400) + "\n" + "b\n".Times(1_500), MarkdownFault.TooManyCells },
        { "*a_ ".Times(5_000), MarkdownFault.TooManySigns },
        { "a*".Times(9_000), MarkdownFault.TooManySigns },
        { "[a](".Times(4_000), MarkdownFault.TooManySigns },
        { "[".Times(20_000), MarkdownFault.TooManySigns },
        { new string('a', 20_001), MarkdownFault.TooLong },
        { new string('>', 1_000_000), MarkdownFault.TooLong },
    };

    [Theory]
    [MemberData(nameof(Excessive))]
    public void What_is_beyond_the_limits_is_named_read_as_plain_text_and_never_written(
        string text,
        MarkdownFault fault
    )
    {
        Assert.Equal(fault, MarkdownReader.FaultOf(text));
        Assert.Single(MarkdownReader.Parse(text));
        Assert.Empty(MarkdownReader.Links(text));
        Assert.Throws<InvalidDataException>(() => new MarkdownWriter((_, _) => null, Glossary.None).Write(text));
    }

    [Fact]
    public void A_table_as_people_write_it_is_read()
    {
        var table = "| a | b | c | d |\n|---|---|---|---|\n" + "| one | two | three | four |\n".Times(500);
        Assert.Null(MarkdownReader.FaultOf(table));
    }

    [Fact]
    public void Thousands_of_headings_of_one_name_have_ids_of_their_own()
    {
        var text = new MarkdownWriter((_, _) => null, Glossary.None).Write("## a\n".Times(3_990));
        Assert.Equal(3_990, text.Sections.Select(section => section.Id).Distinct().Count());
        Assert.Equal(["a", "a-2", "a-3"], text.Sections.Take(3).Select(section => section.Id));
    }

    [Fact]
    public void Twenty_levels_are_enough_for_everybody()
    {
        // The quotes, and the paragraph in them.
        var quotes = "> ".Times(MarkdownLimits.Depth - 2) + "a";
        Assert.Null(MarkdownReader.FaultOf(quotes));
        Assert.NotNull(MarkdownReader.FaultOf("> > " + quotes));
    }

    [Theory]
    [InlineData("# a{0}b")]
    [InlineData("a{0}b")]
    [InlineData("| a |\n|---|\n| {0} |")]
    public void Spaces_without_end_are_read(string around)
    {
        var text = around.Replace("{0}", new string(' ', 19_000), StringComparison.Ordinal);
        Assert.False(new MarkdownWriter((_, _) => null, Glossary.None).Write(text).IsEmpty);
    }

    [Theory]
    [InlineData("```a\tvh\nx\n```")]
    [InlineData("~~~ csharp\nx\n~~~")]
    public void The_language_of_code_becomes_no_class(string text) =>
        Assert.Contains(
            "<pre><code>x\n</code></pre>",
            $"{new MarkdownWriter((_, _) => null, Glossary.None).Write(text).Intro}",
            StringComparison.Ordinal
        );
}
