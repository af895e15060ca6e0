using NatoInternships.Publishing;
using static NatoInternships.Tests.Publishing.Samples;

namespace NatoInternships.Tests.Publishing;

/// <summary>What became of a path that used to be public.</summary>
public sealed class PastPaths
{
    [Fact]
    public void Every_path_an_entry_ever_had_leads_straight_to_its_present_one()
    {
        var catalogue = Build(
            [Row("moved", Body("now"))],
            Past("/en/bodies/once", "moved"),
            Past("/en/bodies/later", "moved")
        );
        Assert.Equal((true, "/en/bodies/now"), catalogue.Past("/en/bodies/once"));
        Assert.Equal((true, "/en/bodies/now"), catalogue.Past("/en/bodies/later"));
    }

    [Fact]
    public void A_French_path_leads_to_the_French_one()
    {
        var catalogue = Build([Row("moved", Body("now"))], Past("/fr/organismes/avant", "moved"));
        Assert.Equal((true, "/fr/organismes/now"), catalogue.Past("/fr/organismes/avant"));
    }

    [Fact]
    public void The_path_of_a_withdrawn_entry_is_known_and_leads_nowhere() =>
        Assert.Equal((true, null), Build([], Past("/en/bodies/gone", "gone")).Past("/en/bodies/gone"));

    [Fact]
    public void A_path_that_was_never_public_is_unknown() =>
        Assert.Equal((false, null), Build([]).Past("/en/bodies/never"));

    [Fact]
    public void A_path_that_another_entry_took_over_is_not_past()
    {
        var catalogue = Build([Row("moved", Body("now")), Row("heir", Body("once"))], Past("/en/bodies/once", "moved"));
        Assert.False(catalogue.Past("/en/bodies/once").Known);
    }

    [Fact]
    public void Of_two_entries_that_had_a_path_the_last_one_counts()
    {
        var catalogue = Build(
            [Row("first", Body("first")), Row("last", Body("last"))],
            Past("/en/bodies/once", "last") with
            {
                RetiredAt = Noon.AddDays(2),
            },
            Past("/en/bodies/once", "first")
        );
        Assert.Equal("/en/bodies/last", catalogue.Past("/en/bodies/once").MovedTo);
    }

    [Fact]
    public void The_paths_of_a_withdrawn_entry_lead_to_its_successor_in_their_language()
    {
        var catalogue = Build(
            [Row("heir", Body("heir"))],
            Past("/en/bodies/gone", "gone", "heir"),
            Past("/fr/organismes/partie", "gone", "heir")
        );
        Assert.Equal((true, "/en/bodies/heir"), catalogue.Past("/en/bodies/gone"));
        Assert.Equal((true, "/fr/organismes/heir"), catalogue.Past("/fr/organismes/partie"));
    }

    [Fact]
    public void A_chain_of_successors_is_one_step()
    {
        var catalogue = Build(
            [Row("heir", Body("heir"))],
            Past("/en/bodies/first", "first", "second"),
            Past("/en/bodies/second", "second", "heir")
        );
        Assert.Equal("/en/bodies/heir", catalogue.Past("/en/bodies/first").MovedTo);
    }

    [Fact]
    public void Successors_in_a_circle_lead_nowhere()
    {
        var catalogue = Build(
            [],
            Past("/en/bodies/one", "one", "two"),
            Past("/en/bodies/two", "two", "one"),
            Past("/en/bodies/self", "self", "self")
        );
        Assert.All(
            ["/en/bodies/one", "/en/bodies/two", "/en/bodies/self"],
            path => Assert.Equal((true, null), catalogue.Past(path))
        );
    }

    [Fact]
    public void A_successor_that_is_not_public_leads_nowhere() =>
        Assert.Equal(
            (true, null),
            Build([], Past("/en/bodies/gone", "gone", "never"), Past("/en/bodies/never", "never"))
                .Past("/en/bodies/gone")
        );

    [Fact]
    public void A_successor_without_a_text_in_the_language_leads_nowhere() =>
        Assert.Equal(
            (true, null),
            Build([Row("heir", Body("heir") with { French = null })], Past("/fr/organismes/partie", "gone", "heir"))
                .Past("/fr/organismes/partie")
        );

    private static PublishedCatalogue Build(IEnumerable<LiveRow> rows, params PastPath[] past) =>
        CatalogueBuilder.Build(1, Noon, rows, past);

    private static PastPath Past(string path, string key, string? successor = null) => new(path, key, Noon, successor);
}
