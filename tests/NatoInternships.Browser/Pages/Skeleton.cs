using NatoInternships.Browser.Site;
using NatoInternships.Languages;

namespace NatoInternships.Browser.Pages;

/// <summary>
/// Headings and landmarks by which a screen reader finds its way, and links that lead where they say.
/// </summary>
[Collection(nameof(InBrowser))]
public sealed class Skeleton(BrowserSite site)
{
    [Fact]
    public async Task Every_page_has_one_first_heading_and_it_comes_first()
    {
        var survey = await site.SurveyAsync();
        survey.FindsNone(visit =>
            visit.Anatomy.Headings is [{ Level: 1, Text.Length: > 0 }, ..]
            && visit.Anatomy.Headings.Count(heading => heading.Level == 1) == 1
                ? []
                : [string.Join(", ", visit.Anatomy.Headings)]
        );
    }

    [Fact]
    public async Task No_page_skips_a_heading_level()
    {
        var survey = await site.SurveyAsync();
        survey.FindsNone(visit =>
            visit
                .Anatomy.Headings.Zip(visit.Anatomy.Headings.Skip(1))
                .Where(pair => pair.Second.Level > pair.First.Level + 1)
                .Select(pair => $"{pair.First} is followed by {pair.Second}")
        );
    }

    [Fact]
    public async Task Every_page_has_its_landmarks()
    {
        var survey = await site.SurveyAsync();
        survey.FindsNone(visit =>
            visit
                .Anatomy.Landmarks.Where(landmark => landmark.Value != 1)
                .Select(landmark => $"{landmark.Value} times {landmark.Key}")
        );
    }

    [Fact]
    public async Task Every_link_to_a_part_of_a_page_leads_to_a_part_that_is_there()
    {
        var survey = await site.SurveyAsync();
        var ids = survey.Visits.ToDictionary(visit => visit.Page.Path, visit => visit.Anatomy.Ids);
        // The sheet of components shows the chart without the catalogue that it leads into.
        survey.FindsNone(visit =>
            visit
                .Anatomy.Fragments.Where(link =>
                    visit.Page.Name != "components"
                    && link.Id.Length > 0
                    && ids.TryGetValue(link.Path, out var there)
                    && !there.Contains(link.Id)
                )
                .Select(link => $"{link.Path}#{link.Id}")
        );
    }

    [Fact]
    public async Task The_language_switch_leads_to_the_same_page()
    {
        var survey = await site.SurveyAsync();
        survey.FindsNone(visit =>
        {
            // A page that is not there has no twin.
            var twin = site.Page(visit.Page.Status == 200 ? visit.Page.Name : "home", visit.Page.Language.Other).Path;
            return Path(visit.Anatomy.OtherLanguage) == Path(twin)
                ? []
                : [$"leads to {visit.Anatomy.OtherLanguage} instead of {twin}"];
        });
    }

    [Theory]
    [InlineData("field of study in a country")]
    [InlineData("units that fit")]
    [InlineData("search with matches")]
    [InlineData("search without a match")]
    [InlineData("comparison")]
    [InlineData("self-check with its verdict")]
    [InlineData("self-check with faults")]
    public async Task The_language_switch_keeps_what_the_reader_asked(string name)
    {
        var survey = await site.SurveyAsync();
        var english = survey.Visits.Single(visit => visit.Page == site.Page(name, Language.English));
        Assert.Equal(site.Page(name, Language.French).Path, english.Anatomy.OtherLanguage);
    }

    [Fact]
    public async Task No_page_scrolls_sideways_on_a_phone_a_tablet_or_a_desk()
    {
        var survey = await site.SurveyAsync();
        survey.FindsNone(visit => visit.Anatomy.Overflows);
    }

    private static string Path(string address) => address.Split('?')[0];
}
