using System.Text;
using NatoInternships.Catalogue;
using NatoInternships.Catalogue.Fields;
using NatoInternships.ContentImport;

namespace NatoInternships.Tests.Catalogue.Fields;

/// <summary>What cannot be seen, and what turns the direction of writing, stays outside by every way in.</summary>
public sealed class CleanedTexts
{
    public static TheoryData<string, string> Hidden =>
        new()
        {
            { "P\u200BDD", "PDD" },
            { "\uFEFFPDD", "PDD" },
            { "\u200B PDD \u200B", "PDD" },
            { "ab\u202Edc", "abdc" },
            { "\u2066ab\u2069", "ab" },
            { "a\u200Fb\u061Cc", "abc" },
            { "Infor\u00ADmation", "Information" },
            { "a\u2060b\u200Dc", "abc" },
            { "a\uE000b\u3164c", "abc" },
            { "a\U000E0041b", "ab" },
            { "o\uFB03ce, \uFB01nance", "office, finance" },
            { "De\u0301fense", "Défense" },
        };

    public static TheoryData<string> Meant =>
        [
            "Rôle\u00A0: «\u00A0oui\u00A0»\u202F!",
            "1\u202F000 m², ½ 1ʳᵉ n°™",
            "contre\u2011terrorisme",
            "می\u200Cخواهم",
            "👩\u200D🚀",
            "李小龍, Łódź",
        ];

    [Theory]
    [MemberData(nameof(Hidden))]
    public void It_is_taken_out_of_every_field_of_a_form(string typed, string kept) =>
        Assert.All(Texts(Form(typed)), text => Assert.Equal(kept, text));

    [Theory]
    [MemberData(nameof(Hidden))]
    public void It_is_taken_out_of_every_field_of_a_file(string typed, string kept) =>
        Assert.All(Texts(File(typed)), text => Assert.Equal(kept, text));

    [Theory]
    [MemberData(nameof(Meant))]
    public void What_is_meant_stays(string text)
    {
        Assert.All(Texts(Form(text)), kept => Assert.Equal(text, kept));
        Assert.All(Texts(File(text)), kept => Assert.Equal(text, kept));
    }

    [Fact]
    public void Lines_of_a_text_stay_apart() =>
        Assert.Equal("One\n\n- two\n\tthree", Form("One\u200B\r\n\r\n- two\n\tthree", "Line").English.Summary);

    [Fact]
    public void A_field_in_which_nothing_else_stands_is_empty()
    {
        var content = Form("Text", "\u200B\uFEFF");
        Assert.Null(((UnitText)content.English).Place);
        Assert.Empty(((UnitText)content.English).Aliases);
        Assert.Null(content.French);
    }

    private static UnitContent Form(string text, string? line = null)
    {
        var fields = UnitFields.Table.All.ToDictionary(field => field.Name, _ => "");
        foreach (
            var (name, value) in new[] { ("order", "1"), ("kind", "body"), ("apply", "direct"), ("en.address", "x") }
        )
            fields[name] = value;
        fields["en.name"] = line is null ? text : "Name";
        fields["en.officialName"] = "true";
        fields["en.acronym"] = fields["en.place"] = fields["en.lead"] = fields["en.aliases"] = line ?? text;
        fields["en.facts"] = line is null ? $"{text}\t{text}\t{text}" : "";
        fields["en.summary"] = text;
        fields["fr.name"] = line is null ? "" : "\u200B";
        var (content, faults) = UnitFields.Table.Read(fields);
        Assert.Empty(faults);
        return (UnitContent)content!;
    }

    private static UnitContent File(string text)
    {
        var file = $"""
            ---
            kind: body
            name: "{text}"
            order: 1
            apply: direct
            acronym: "{text}"
            place: "{text}"
            lead: "{text}"
            aliases:
              - "{text}"
            facts:
              - term: "{text}"
                value: "{text}"
                source: "{text}"
            ---

            {text}
            """;
        var read = ContentFolder.Read([new NamedFile("units/x.en.md", Encoding.UTF8.GetBytes(file + "\n"))]);
        Assert.Empty(read.Faults);
        return (UnitContent)Assert.Single(read.Entries).Content;
    }

    private static IEnumerable<string?> Texts(UnitContent content)
    {
        var text = (UnitText)content.English;
        return
        [
            text.Name,
            text.Acronym,
            text.Place,
            text.Lead,
            text.Summary,
            .. text.Aliases,
            .. text.Facts.SelectMany(Cells),
        ];
    }

    private static IEnumerable<string?> Cells(Fact fact) => [fact.Term, fact.Value, fact.Source];
}
