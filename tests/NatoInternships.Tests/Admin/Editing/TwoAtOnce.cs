using NatoInternships.Catalogue;
using NatoInternships.Tests.Site;

namespace NatoInternships.Tests.Admin.Editing;

/// <summary>Two people at one entry lose nothing of each other's.</summary>
public sealed class TwoAtOnce(DeskSite desk) : IClassFixture<DeskSite>
{
    private const string Key = "legal-advisor";

    private readonly DeskSite _site = desk.Restored();

    [Fact]
    public async Task Changes_of_different_fields_are_brought_together()
    {
        using var one = await _site.JoinAsync();
        using var two = await _site.JoinAsync();
        var opened = await two.Browser.GetAsync($"{Forms.Entries}/{Key}");
        await one.EditAsync(Key, ("en.lead", "A lead by one."));
        var saved = await two.Browser.SubmitAsync(opened, $"/entries/{Key}", ("fr.lead", "Une phrase de deux."));
        Assert.Equal(("A lead by one.", "Une phrase de deux."), (saved.Field("en-lead"), saved.Field("fr-lead")));
        Assert.Contains("The draft is saved", saved.Notice, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rows_that_two_people_add_to_one_list_come_together()
    {
        using var one = await _site.JoinAsync();
        using var two = await _site.JoinAsync();
        var opened = await two.Browser.GetAsync($"{Forms.Entries}/{Key}");
        var before = opened.Field("en-aliases");
        await one.EditAsync(Key, ("en.aliases", before + "\nAdded by one"));
        var saved = await two.Browser.SubmitAsync(opened, $"/entries/{Key}", ("en.aliases", "Added by two\n" + before));
        Assert.Contains("The draft is saved", saved.Notice, StringComparison.Ordinal);
        Assert.Equal($"Added by two\n{before}\nAdded by one", saved.Field("en-aliases"));
    }

    [Theory]
    [InlineData("mine", "Careful legal advice.")]
    [InlineData("theirs", "Legal advice, at once.")]
    public async Task Different_changes_of_one_field_are_shown_side_by_side_to_choose_from(string choice, string lead)
    {
        using var one = await _site.JoinAsync();
        using var two = await _site.JoinAsync();
        await one.EditAsync(Key, ("en.lead", "Legal advice."));
        var opened = await two.Browser.GetAsync($"{Forms.Entries}/{Key}");
        await one.EditAsync(Key, ("en.lead", "Legal advice, at once."));
        var asked = await two.Browser.SubmitAsync(
            opened,
            $"/entries/{Key}",
            ("en.lead", "Careful legal advice."),
            ("en.place", "Mons")
        );
        Assert.Contains("Choose: two people changed the same fields", asked.Problem, StringComparison.Ordinal);
        Assert.Equal(
            "removed: Legaladded: Careful legal advice.",
            asked.Document.QuerySelector("#mine-en-lead")!.TextContent.Trim()
        );
        Assert.Equal(
            "Legal adviceadded: , at once.",
            asked.Document.QuerySelector("#theirs-en-lead")!.TextContent.Trim()
        );
        var saved = await two.Browser.SubmitAsync(asked, $"/entries/{Key}", ("choose.en.lead", choice));
        Assert.Equal((lead, "Mons"), (saved.Field("en-lead"), saved.Field("en-place")));
    }

    [Fact]
    public async Task Who_walks_away_from_the_choice_finds_the_own_text_again()
    {
        using var one = await _site.JoinAsync();
        using var two = await _site.JoinAsync();
        var opened = await two.Browser.GetAsync($"{Forms.Entries}/{Key}");
        await one.EditAsync(Key, ("en.lead", "A lead by one."));
        await two.Browser.SubmitAsync(
            opened,
            $"/entries/{Key}",
            ("en.lead", "A lead by two."),
            ("why", "A better lead")
        );
        var again = await two.Browser.GetAsync($"{Forms.Entries}/{Key}");
        Assert.Equal(("A lead by two.", "A better lead"), (again.Field("en-lead"), again.Field("why")));
        Assert.Contains(
            "Choose: two people changed the same fields",
            (await two.Browser.SubmitAsync(again, $"/entries/{Key}")).Problem,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task What_was_to_be_submitted_is_submitted_after_the_choice()
    {
        using var one = await _site.JoinAsync();
        using var two = await _site.JoinAsync();
        var opened = await two.Browser.GetAsync($"{Forms.Entries}/{Key}");
        await one.EditAsync(Key, ("en.lead", "A lead by one."));
        var asked = await two.Browser.SubmitAsync(
            opened,
            $"/entries/{Key}",
            ("en.lead", "A lead by two."),
            ("then", "submit")
        );
        Assert.Contains(
            "Submitted.",
            (await two.Browser.SubmitAsync(asked, $"/entries/{Key}")).Notice,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_choice_that_is_sent_after_the_session_is_over_stays_chosen()
    {
        using var one = await _site.JoinAsync();
        using var two = await _site.JoinAsync();
        var opened = await two.Browser.GetAsync($"{Forms.Entries}/{Key}");
        await one.EditAsync(Key, ("en.lead", "A lead by one."));
        var asked = await two.Browser.SubmitAsync(
            opened,
            $"/entries/{Key}",
            ("en.lead", "A lead by two."),
            ("en.place", "Mons")
        );
        _site.Later(TimeSpan.FromMinutes(61));
        two.Browser.Client.DefaultRequestHeaders.Add("Origin", _site.Address);
        await two.Browser.SubmitAsync(asked, $"/entries/{Key}", ("choose.en.lead", "theirs"));
        await two.SignInAsync(two.Browser);
        var again = await two.Browser.GetAsync($"{Forms.Entries}/{Key}");
        Assert.Equal(("A lead by one.", "Mons"), (again.Field("en-lead"), again.Field("en-place")));
    }

    [Fact]
    public async Task Records_and_texts_of_many_lines_come_through_a_choice_unchanged()
    {
        using var one = await _site.JoinAsync();
        using var two = await _site.JoinAsync();
        var opened = await two.Browser.GetAsync($"{Forms.Entries}/{Key}");
        var (facts, detail) = (
            opened.Document.QuerySelectorAll("[name='en.facts.term']").Length,
            opened.Field("en-detail")
        );
        await one.EditAsync(Key, ("en.lead", "A lead by one."));
        var asked = await two.Browser.SubmitAsync(opened, $"/entries/{Key}", ("en.lead", "A lead by two."));
        var saved = await two.Browser.SubmitAsync(asked, $"/entries/{Key}");
        Assert.Equal(
            (facts, detail),
            (saved.Document.QuerySelectorAll("[name='en.facts.term']").Length, saved.Field("en-detail"))
        );
    }

    [Fact]
    public async Task What_is_typed_is_kept_and_comes_back_and_colleagues_see_who_is_there()
    {
        using var one = await _site.JoinAsync();
        using var two = await _site.JoinAsync();
        var opened = await one.Browser.GetAsync($"{Forms.Entries}/{Key}");
        await one.KeepAsync(opened, ("en.lead", "Half a sentence"), ("asOf", "no date"));
        var again = await one.Browser.GetAsync($"{Forms.Entries}/{Key}");
        Assert.Equal(("Half a sentence", "no date"), (again.Field("en-lead"), again.Field("asOf")));
        Assert.Contains("not saved", again.Text, StringComparison.Ordinal);
        Assert.Contains(
            $"Robin Example ({one.Email}) has had this entry open since 12:0",
            (await two.Browser.GetAsync($"{Forms.Entries}/{Key}")).Text,
            StringComparison.Ordinal
        );
        var thrown = await one.Browser.SubmitAsync(again, "/discard");
        Assert.DoesNotContain("Half a sentence", thrown.Field("en-lead"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_only_has_the_form_open_is_seen_too_and_hears_that_somebody_was_faster()
    {
        using var reader = await _site.JoinAsync();
        using var writer = await _site.JoinAsync();
        var opened = await reader.Browser.GetAsync($"{Forms.Entries}/{Key}");
        Assert.Contains(
            $"Robin Example ({reader.Email}) has had this entry open",
            (await writer.Browser.GetAsync($"{Forms.Entries}/{Key}")).Text,
            StringComparison.Ordinal
        );
        await writer.EditAsync(Key, ("en.lead", "A lead by the writer."));
        Assert.Contains(
            $"Robin Example ({writer.Email}) saved revision 2 meanwhile",
            await SeenAsync(reader, opened),
            StringComparison.Ordinal
        );
        _site.Clock.AdjustTime(_site.Clock.GetUtcNow().AddMinutes(3));
        Assert.DoesNotContain(
            "has had this entry open",
            (await writer.Browser.GetAsync($"{Forms.Entries}/{Key}")).Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_page_that_asks_by_itself_keeps_no_session_alive()
    {
        using var reader = await _site.JoinAsync();
        var opened = await reader.Browser.GetAsync($"{Forms.Entries}/{Key}");
        _site.Clock.AdjustTime(_site.Clock.GetUtcNow().AddMinutes(40));
        await SeenAsync(reader, opened);
        _site.Clock.AdjustTime(_site.Clock.GetUtcNow().AddMinutes(40));
        Assert.False(await reader.IsInAsync());
    }

    [Fact]
    public async Task A_wrong_field_is_named_and_nothing_typed_is_lost()
    {
        using var author = await _site.JoinAsync();
        var page = await author.EditAsync(
            Key,
            ("asOf", "May 2018"),
            ("en.lead", "A new lead."),
            ("en.facts.term", "A term without value")
        );
        Assert.Contains("As-of date: give a date", page.Problem, StringComparison.Ordinal);
        Assert.Contains(
            "Facts, English text, line 2: give the cell “Term” too",
            page.Problem,
            StringComparison.Ordinal
        );
        Assert.Equal(("May 2018", "A new lead."), (page.Field("asOf"), page.Field("en-lead")));
        Assert.Equal("A new lead.", (await author.Browser.GetAsync($"{Forms.Entries}/{Key}")).Field("en-lead"));
    }

    /// <summary>What the form's script is told while nobody types.</summary>
    private static async Task<string> SeenAsync(Colleague colleague, Answer opened)
    {
        var form = opened.Document.QuerySelector("#entry")!;
        form.SetAttribute("action", form.GetAttribute("data-seen")!);
        return (await colleague.Browser.SubmitOnlyAsync(opened, "/seen")).Text;
    }
}
