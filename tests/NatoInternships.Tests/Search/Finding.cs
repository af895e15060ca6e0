using NatoInternships.Search;

namespace NatoInternships.Tests.Search;

/// <summary>What a search of the real content answers, kind by kind.</summary>
public sealed class Finding(RealSearch search) : IClassFixture<RealSearch>
{
    [Fact]
    public void A_plain_word_finds_units_with_the_word_marked_and_the_reason()
    {
        var answer = search.Find("en", "legal");
        var hit = answer.Hits[0];
        Assert.Equal(("legal", Meeting.All, "/en/units/legal-advisor"), (answer.Words, answer.Meeting, hit.Path));
        Assert.Equal("Office of the [Legal] Advisor", RealSearch.Said(hit.Title));
        Assert.Contains(
            hit.Matches,
            match => match is { Asked: "legal", Met: "Legal", How: Likeness.Same } && match.Places.Contains(Place.Name)
        );
    }
}
