using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using NatoInternships.Admin.Editing;
using NatoInternships.Admin.History;
using NatoInternships.Admin.Transfer;
using NatoInternships.Catalogue;
using NatoInternships.Catalogue.Fields;
using NatoInternships.ContentImport;
using NatoInternships.Languages;
using NatoInternships.Tests.Admin.Readiness;

namespace NatoInternships.Tests.Catalogue.Fields;

/// <summary>A property and one entry in the table are all that a new field takes: here an entry gets a motto.</summary>
public sealed class OneMoreField
{
    private static readonly Field Motto = new(
        "motto",
        FieldControl.Line,
        FieldSection.Names,
        "Motto",
        "what stands on its coat of arms"
    )
    {
        Longest = 30,
    };

    private static readonly FieldTable Table = new(
        "units",
        new Armoured
        {
            Order = 1,
            English = new ArmouredText
            {
                Name = "Legal",
                Address = "legal",
                Lead = "Advice.",
            },
        },
        [PageFields.Table.Find("order")!],
        [
            .. PageFields
                .Table.All.Where(field => field.Language == Language.English)
                .Where(field => field.Subject is "name" or "address" or "lead" or "summary" or "detail"),
            Motto,
        ]
    );

    private static EntryContent Before => With("Law first");

    private static EntryContent After => With("Law above all");

    [Fact]
    public void The_form_shows_it_in_both_languages_and_reads_it()
    {
        var (_, rows) = FormLayout.Of(Table).Single(part => part.Section == FieldSection.Names);
        Assert.Equal(["en.motto", "fr.motto"], rows[^1].Select(field => field.Name));
        Assert.Equal("Motto, English text", FieldWords.WithLanguage(rows[^1][0], Saying.English));
        var form = new FormCollection(new Dictionary<string, StringValues> { ["en.motto"] = "Law first" });
        Assert.Equal("Law first", PostedFields.Read(form, Table).Fields["en.motto"]);
    }

    [Fact]
    public void It_is_checked_as_it_says_of_itself()
    {
        var (_, faults) = Table.Read(Fields(With(new string('x', 31))));
        Assert.Equal(new FieldFault("en.motto", FieldProblem.TooLong), Assert.Single(faults));
    }

    [Fact]
    public void A_file_says_it_and_is_refused_where_it_is_wrong()
    {
        var file = EntryFiles.Of("legal", Before).Single();
        Assert.Contains("\nmotto: Law first\n", Text(file), StringComparison.Ordinal);
        Assert.Equal(
            "Law first",
            Fields(Assert.Single(ContentFolder.Read([file], [Table]).Entries).Content)["en.motto"]
        );
        var wrong = file with
        {
            Bytes = [.. System.Text.Encoding.UTF8.GetBytes(Text(file).Replace("Law first", new('x', 31)))],
        };
        var fault = Assert.Single(ContentFolder.Read([wrong], [Table]).Faults);
        Assert.Equal(("motto", "expected at most 30 characters on one line"), (fault.Field, fault.Expected));
    }

    [Fact]
    public void The_spreadsheet_has_a_column_for_it()
    {
        var sheet = Sheet.Read(Sheet.Write(Table, [new NewestEntry("legal", true, 1, Before, false)]))!;
        var place = sheet[0].ToList().IndexOf("en.motto");
        Assert.Equal("Law first", SheetCell.Read(Table.Find("en.motto")!, sheet[1][place]));
    }

    [Fact]
    public void A_difference_names_it_and_two_edits_of_it_are_a_conflict()
    {
        var difference = Assert.Single(
            Differences.Of(Table, Fields(Before), Fields(After), Saying.English, CancellationToken.None)
        );
        Assert.Equal("Motto, English text", FieldWords.WithLanguage(difference.Field, Saying.English));
        var merged = Merging.Of(Table, Fields(Before), Fields(With("Mine")), Fields(After));
        Assert.Equal(["en.motto"], merged.Conflicts);
    }

    [Fact]
    public void The_French_text_must_follow_it()
    {
        var before = With("Law first", "Le droit d’abord");
        var after = With("Law above all", "Le droit d’abord");
        Assert.Equal(["en.motto"], FrenchFollowing.Behind([before, after]).Select(field => field.Name));
    }

    [Fact]
    public void The_guide_to_the_content_explains_it() =>
        Assert.Contains(
            "| `motto` | | text of at most 30 characters | what stands on its coat of arms |\n",
            FieldDocumentation.Of(Table).Last(),
            StringComparison.Ordinal
        );

    private static Armoured With(string motto, string? french = null) =>
        new()
        {
            Order = 1,
            English = Text(motto),
            French = french is null ? null : Text(french),
        };

    private static ArmouredText Text(string motto) =>
        new()
        {
            Name = "Legal",
            Address = "legal",
            Lead = "Advice.",
            Motto = motto,
        };

    private static IReadOnlyDictionary<string, string> Fields(EntryContent content) => Table.Write(content);

    private static string Text(NamedFile file) => System.Text.Encoding.UTF8.GetString(file.Bytes);

    private sealed record ArmouredText : EntryText
    {
        public string? Motto { get; init; }
    }

    private sealed record Armoured : EntryContent
    {
        public required ArmouredText English { get; init; }

        public ArmouredText? French { get; init; }

        public override FieldTable Fields => Table;

        public override EntryText? Text(Language language) => language == Language.English ? English : French;

        public override string? Path(Language language) => null;

        public override Armoured WithAddresses(string? english, string? french) => this;

        public override string ToDocument() => ContentDocument.Write(this);
    }
}
