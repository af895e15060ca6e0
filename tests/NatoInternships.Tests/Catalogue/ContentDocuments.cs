using System.Text.Json;
using NatoInternships.Catalogue;
using NatoInternships.Time;

namespace NatoInternships.Tests.Catalogue;

public sealed class ContentDocuments
{
    private static GuidanceContent EveryField =>
        Samples.Guidance() with
        {
            AsOf = new PartialDate(2018, 5),
            Cycle = new CallCycle(4, 5, 12, [3, 9], 6),
            Calls = [new PastCall(2021, "A news item", Opens: new PartialDate(2021, 3, 17))],
            French = new GuidanceText
            {
                Name = "Comment postuler",
                MenuName = "Postuler",
                Address = "comment-postuler",
                Lead = "En ligne.",
                Sources = [new Source("Une page", "https://www.nato.int/", new PartialDate(2018))],
                Terms = [new Term("CM", "Comité militaire")],
                Members = [new Member("BE", "Belgique")],
                Summary = "Résumé.",
                Detail = "Suite.",
            },
        };

    private static UnitContent EveryUnitField =>
        Samples.Unit() with
        {
            ApplyUrl = "https://example.org/",
            SharedWith = "international-staff",
            English = Samples.Unit().English with
            {
                OfficialName = false,
                Acronym = "OLA",
                Aliases = ["OLA/IMS"],
                Place = "Brussels",
                Fields = ["Law"],
                Facts = [new Fact("Legal advisers", "Two")],
                Links = [new Link("A page", "https://example.org/a")],
                SinceThen = ["In 2025, more."],
            },
        };

    [Fact]
    public void Equal_contents_give_equal_documents()
    {
        Assert.Equal(EveryField.ToDocument(), EveryField.ToDocument());
        Assert.Equal(EveryUnitField.ToDocument(), EveryUnitField.ToDocument());
    }

    [Fact]
    public void Another_content_gives_another_document() =>
        Assert.NotEqual(EveryField.ToDocument(), (EveryField with { Order = 2 }).ToDocument());

    [Fact]
    public void A_document_read_and_written_again_is_the_same()
    {
        Assert.Equal(
            EveryField.ToDocument(),
            ContentDocument.Read<GuidanceContent>(EveryField.ToDocument()).ToDocument()
        );
        Assert.Equal(
            EveryUnitField.ToDocument(),
            ContentDocument.Read<UnitContent>(EveryUnitField.ToDocument()).ToDocument()
        );
    }

    [Fact]
    public void Accents_stay_readable() =>
        Assert.Contains("Comité militaire", EveryField.ToDocument(), StringComparison.Ordinal);

    [Theory]
    [InlineData("an unknown member", "\"order\":1", "\"order\":1,\"colour\":\"blue\"")]
    [InlineData("an unknown member of a text", "\"lead\":", "\"colour\":\"blue\",\"lead\":")]
    [InlineData("a missing number", ",\"order\":1", "")]
    [InlineData("a missing name", "\"name\":\"Office of the Legal Advisor\",", "")]
    [InlineData("a name that is null", "\"name\":\"Office of the Legal Advisor\"", "\"name\":null")]
    [InlineData("a missing part of a row", "\"value\":\"Two\"", "\"source\":\"A page\"")]
    [InlineData("a missing address of a link", ",\"url\":\"https://example.org/a\"", "")]
    [InlineData("a kind that does not exist", "\"kind\":\"Unit\"", "\"kind\":\"Ship\"")]
    [InlineData("a number that is text", "\"order\":1", "\"order\":\"first\"")]
    public void A_damaged_document_is_refused(string damage, string part, string instead)
    {
        var whole = EveryUnitField.ToDocument();
        Assert.Contains(part, whole, StringComparison.Ordinal);
        var fault = Record.Exception(() =>
            ContentDocument.Read<UnitContent>(whole.Replace(part, instead, StringComparison.Ordinal))
        );
        Assert.True(fault is JsonException, $"{damage} was not refused");
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{\"order\":1")]
    public void What_is_no_document_is_refused(string text) =>
        Assert.ThrowsAny<JsonException>(() => ContentDocument.Read<UnitContent>(text));

    [Fact]
    public void A_document_of_another_kind_of_entry_is_refused() =>
        Assert.Throws<JsonException>(() => ContentDocument.Read<UnitContent>(EveryField.ToDocument()));
}
