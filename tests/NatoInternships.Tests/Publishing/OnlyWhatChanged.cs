using NatoInternships.Catalogue;
using NatoInternships.Publishing;
using static NatoInternships.Tests.Publishing.Samples;

namespace NatoInternships.Tests.Publishing;

/// <summary>After an edit only the changed entry, and what shows it, is rendered anew.</summary>
public sealed class OnlyWhatChanged
{
    private static readonly LiveRow Heading = Row("a-body", Body());
    private static readonly LiveRow Linking = Row("linking", Unit("linking", summary: "See [it](unit:changing)."));
    private static readonly LiveRow Alone = Row("alone", Unit("alone", summary: "It explains the IMS."));
    private static readonly LiveRow Changing = Row("changing", Unit("changing"));
    private static readonly LiveRow Terms = Row("terms", Glossary("International Military Staff"));

    private static readonly PublishedCatalogue Before = Published(Heading, Linking, Alone, Changing, Terms);

    [Fact]
    public void Other_words_render_the_entry_alone()
    {
        var after = After(Heading, Linking, Alone, Row("changing", Unit("changing", "Another name")), Terms);
        Assert.Equal("Another name", after.English.Unit("changing")!.Name);
        Assert.Equal(["changing"], Rendered(after));
    }

    [Fact]
    public void Another_address_renders_what_links_to_it_too()
    {
        var after = After(Heading, Linking, Alone, Row("changing", Unit("moved")), Terms);
        Assert.Equal(["changing", "linking"], Rendered(after));
        Assert.Contains("/en/units/moved", $"{after.English.Unit("linking")!.Summary.Intro}", StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_that_goes_and_comes_back_renders_what_links_to_it()
    {
        var without = After(Heading, Linking, Alone, Terms);
        Assert.Equal(["linking"], Rendered(without));
        Assert.DoesNotContain("<a", $"{without.English.Unit("linking")!.Summary.Intro}", StringComparison.Ordinal);
        Assert.Equal(
            ["changing", "linking"],
            Rendered(After(without, Heading, Linking, Alone, Changing, Terms), without)
        );
    }

    [Fact]
    public void A_glossary_that_explains_the_same_renders_itself_alone()
    {
        var same = Glossary("International Military Staff") with { MinimumAge = 18 };
        Assert.Equal(["terms"], Rendered(After(Heading, Linking, Alone, Changing, Row("terms", same))));
    }

    [Fact]
    public void A_glossary_that_explains_otherwise_renders_all()
    {
        var after = After(Heading, Linking, Alone, Changing, Row("terms", Glossary("Another meaning")));
        Assert.Equal(["a-body", "alone", "changing", "linking", "terms"], Rendered(after));
        Assert.Contains("Another meaning", $"{after.English.Unit("alone")!.Summary.Intro}", StringComparison.Ordinal);
    }

    [Fact]
    public void A_notice_and_another_instant_are_seen()
    {
        var retired = Row("alone", Unit("alone"), retiredAt: Noon.AddDays(1));
        var again = Row("changing", Unit("changing"), Unit("changing").ToDocument(), Noon.AddDays(2));
        var after = After(Heading, Linking, retired, again, Terms);
        Assert.Null(after.English.Unit("alone"));
        Assert.Equal(Noon.AddDays(2), after.English.Unit("changing")!.ChangedAt);
    }

    private static GuidanceContent Glossary(string meaning) =>
        Page() with
        {
            English = Page().English with { Terms = [new Term("IMS", meaning)] },
        };

    private static PublishedCatalogue After(params LiveRow[] rows) => After(Before, rows);

    private static PublishedCatalogue After(PublishedCatalogue before, params LiveRow[] rows) =>
        CatalogueBuilder.Build(2, Noon, rows, [], before: before);

    /// <summary>The keys of what is not the very same as before.</summary>
    private static IEnumerable<string> Rendered(PublishedCatalogue after, PublishedCatalogue? before = null) =>
        Entries(after).Except(Entries(before ?? Before)).Select(entry => entry.Key).Order(StringComparer.Ordinal);

    private static IEnumerable<PublishedEntry> Entries(PublishedCatalogue catalogue) =>
        [.. catalogue.English.Units, .. catalogue.English.Pages];
}
