using CsCheck;
using NatoInternships.Admin.Transfer;
using NatoInternships.Catalogue;
using NatoInternships.Catalogue.Fields;
using NatoInternships.ContentImport;
using NatoInternships.Languages;

namespace NatoInternships.Tests.Admin.Transfer;

/// <summary>Whatever the form lets in goes out as files and as a spreadsheet, and comes back the same.</summary>
public sealed class AnyContent
{
    private static readonly string[] Oddities =
    [
        "=1+1",
        "+",
        "-",
        "@x",
        "'=1",
        "''@",
        "\"",
        "'",
        "\\",
        "\\n",
        "|",
        " | ",
        "\\|",
        "# ",
        " #",
        ": ",
        ":",
        "---",
        "- a",
        "...",
        "<!--more-->",
        "~",
        "no",
        "&a",
        "*b",
        "%",
        "`",
        "{a}",
        "[b]",
        ",",
        ";",
        "é",
        "œ",
        "😀",
        "\u00A0",
        "\u202F",
        "\u2028",
        "\u2029",
        "\uFEFF",
        "\u200B",
        "\uFFFD",
        "ı",
        "漢",
        "\u0301",
        "key",
        "  ",
        "＝1",
    ];

    private static readonly Gen<string> Piece = Gen.OneOf(
        Gen.OneOf(Oddities),
        Gen.String[Gen.Char[' ', '~'], 0, 6],
        Gen.String[Gen.Char['\u00A1', '\u024F'], 1, 3]
    );

    private static readonly Gen<string> Line = Piece
        .Array[1, 4]
        .Select(string.Concat)
        .Where(text => PlainText.Clean(text).Trim().Length is > 0 and <= 60);

    private static readonly Gen<string> Maybe = Gen.OneOf(Gen.Const(""), Line);

    private static readonly Gen<string> Lines = Line.Array[0, 3].Select(items => string.Join('\n', items));

    private static readonly Gen<string> Markdown = Gen.OneOf(
            Line,
            Gen.OneOf(
                "",
                "---",
                "---\nname: no\n---",
                "    code",
                "\tcode",
                "a  \nb",
                "<!--more-->",
                "# H\n\n- a\n- b",
                "| a |\n|---|",
                "\r\n",
                "a\r\nb",
                "..."
            )
        )
        .Array[0, 5]
        .Select(lines => string.Join('\n', lines));

    private static readonly Gen<EntryContent> Content =
        from shared in Gen.Select(
            Gen.Int[1, 10_000],
            Gen.OneOf("", "2018", "2018-05", "2018-05-23"),
            Gen.OneOf("body", "programme"),
            Gen.OneOf("true", "false")
        )
        from english in Text
        from french in Gen.OneOf(Text, Gen.Const(() => new Dictionary<string, string>()))
        let content = UnitFields.Table.Read(All(shared, english, french)).Content
        where content is not null
        select content;

    private static Gen<Dictionary<string, string>> Text =>
        from lines in Line.Array[2]
        from maybe in Maybe.Array[2]
        from lists in Lines.Array[3]
        from records in Line.Array[3]
        from markdown in Markdown.Array[2]
        select Named(lines, maybe, lists, records, markdown);

    [Fact]
    public void What_the_form_lets_in_comes_back_from_files_as_it_was() =>
        Content.Sample(
            content =>
            {
                var read = ContentFolder.Read([.. EntryFiles.Of("key", content)]);
                return read is { Faults: [], Entries: [var entry] }
                    && entry.Content.ToDocument() == content.ToDocument();
            },
            iter: 1000,
            print: content => content.ToDocument()
        );

    [Fact]
    public void What_the_form_lets_in_comes_back_from_the_sheet_as_it_was() =>
        Content.Sample(
            content =>
            {
                var entry = new NewestEntry("key", true, 1, content, false);
                var records = Sheet.Read(Sheet.Write(UnitFields.Table, [entry]))!;
                var back = new Dictionary<string, string>(content.Fields.Write(content));
                foreach (var (spec, cell) in Sheet.Columns(UnitFields.Table).Zip(records[1].Skip(1)))
                    back[spec.Name] = SheetCell.Read(spec, cell);
                return records[1].Skip(1).SequenceEqual(Sheet.Cells(content))
                    && UnitFields.Table.Read(back).Content?.ToDocument() == content.ToDocument();
            },
            iter: 1000,
            print: content => content.ToDocument()
        );

    private static Dictionary<string, string> Named(
        string[] lines,
        string[] maybe,
        string[] lists,
        string[] records,
        string[] markdown
    ) =>
        new()
        {
            ["name"] = lines[0],
            ["lead"] = lines[1],
            ["address"] = "key",
            ["place"] = maybe[0],
            ["short"] = maybe[1],
            ["aliases"] = lists[0],
            ["fields"] = lists[1],
            ["sinceThen"] = lists[2],
            ["facts"] = $"{records[0]}\t{records[1]}\t{records[2]}\n{records[2]}\t{records[0]}",
            ["sources"] = $"{records[1]}\t\t2018-05",
            ["links"] = $"{records[2]}\thttps://example.org/?a=b#c",
            ["summary"] = markdown[0],
            ["detail"] = markdown[1],
        };

    private static Dictionary<string, string> All(
        (int Order, string AsOf, string Kind, string Flag) shared,
        Dictionary<string, string> english,
        Dictionary<string, string> french
    )
    {
        var fields = new Dictionary<string, string>
        {
            ["order"] = $"{shared.Order}",
            ["asOf"] = shared.AsOf,
            ["kind"] = shared.Kind,
            ["apply"] = "direct",
            ["en.officialName"] = shared.Flag,
            ["fr.officialName"] = shared.Flag,
        };
        foreach (var (language, text) in new[] { ("en", english), ("fr", french) })
        {
            foreach (var (name, value) in text)
                fields[$"{language}.{name}"] = value;
        }

        return fields;
    }
}
