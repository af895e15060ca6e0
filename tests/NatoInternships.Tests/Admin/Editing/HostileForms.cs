using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using NatoInternships.Catalogue;
using NatoInternships.Catalogue.Fields;
using NatoInternships.Database;
using NatoInternships.Languages;
using NatoInternships.Markdown;
using NatoInternships.Tests.Markdown;
using NatoInternships.Tests.Publishing;
using NatoInternships.Tests.Site;

namespace NatoInternships.Tests.Admin.Editing;

/// <summary>
/// Every line of <c>attacks.txt</c>, typed into the texts of a form: what comes of it is harmless wherever it is shown.
/// </summary>
public sealed class HostileForms(DeskSite desk) : IClassFixture<DeskSite>
{
    private const string Key = "legal-advisor";
    private const string Entry = $"{Forms.Entries}/{Key}";
    private const int Saves = 12;
    private static readonly string[] Fields = ["en.summary", "en.detail", "fr.summary"];
    private static readonly string[] InPublic =
    [
        "/en/units/legal-advisor",
        "/fr/entites/conseiller-juridique",
        "/en/catalogue",
        "/fr/catalogue",
        "/en/catalogue?kind=units",
    ];

    private static readonly ILookup<bool, string> Attacks = HostileText
        .All.Where(attack => !HasMark(attack) && !HasNull(attack) && MarkdownReader.FaultOf(attack) is null)
        .ToLookup(MayBePublished);

    private readonly DeskSite _site = desk.Restored();

    /// <summary>
    /// What a publisher may publish; and what the readiness panel refuses for its links, made public behind its back.
    /// </summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Hostile_texts_come_out_harmless_in_form_preview_history_and_public(bool published)
    {
        using var author = await _site.JoinAsync();
        using var publisher = await _site.PublisherAsync();
        var like = await TypeAsync(
            author,
            publisher,
            published ? "### Attack 0" : "### Attack 0\n\n[x](javascript:alert(1))",
            published
        );
        // Neighbours in the file are alike and might undo each other in one text: each save takes from all over it.
        foreach (var save in Attacks[published].Index().GroupBy(attack => attack.Index % Saves, attack => attack.Item))
        {
            var text = string.Join(
                "\n\n",
                save.OrderBy(MayLeaveCodeOpen).Select((attack, place) => $"### Attack {place}\n\n{attack}")
            );
            foreach (var (address, page) in await TypeAsync(author, publisher, text, published))
            {
                HarmlessPage.AssertHarmless(page, like[address]);
                Assert.All(page.QuerySelectorAll("#more .flow *"), Harmless.AssertAllowed);
                // The catalogue shows a beginning, and the history folds what stayed the same.
                if (address != "history" && !address.Contains("catalogue", StringComparison.Ordinal))
                    Assert.All(
                        Enumerable.Range(0, save.Count()),
                        place => Assert.Contains($"Attack {place}", page.Body!.TextContent, StringComparison.Ordinal)
                    );
            }
        }
    }

    [Fact]
    public async Task A_text_that_the_form_refuses_comes_back_as_it_was_typed()
    {
        using var author = await _site.JoinAsync();
        var like = (
            await author.EditAsync(Key, [.. Fields.Select(field => (field, (string?)FieldChecks.MoreMark))])
        ).Document;
        var attacks = HostileText.All.Where(HasMark).ToList();
        Assert.True(attacks.Count > 3, $"only {attacks.Count}");
        foreach (var attack in attacks)
        {
            var page = await author.EditAsync(Key, [.. Fields.Select(field => (field, (string?)attack))]);
            Assert.Contains(
                page.Document.QuerySelectorAll(".faults a"),
                link => link.GetAttribute("href") == "#en-summary"
            );
            Assert.All(Fields, field => Assert.Equal(attack, page.Field(field.Replace('.', '-'))));
            HarmlessPage.AssertHarmless(page.Document, like);
        }
    }

    [Fact]
    public async Task A_text_with_a_null_character_which_no_form_can_send_is_turned_away_and_nothing_changes()
    {
        using var author = await _site.JoinAsync();
        var before = (await author.Browser.GetAsync(Entry)).Field("en-summary");
        foreach (var attack in HostileText.All.Where(HasNull))
            Assert.Equal(HttpStatusCode.BadRequest, (await author.EditAsync(Key, ("en.summary", attack))).Status);
        Assert.Equal(before, (await author.Browser.GetAsync(Entry)).Field("en-summary"));
    }

    [Fact]
    public void They_are_many() => Assert.True(Attacks[true].Count() + Attacks[false].Count() >= 450, "too few");

    /// <summary>Has a text go all its way, and gives each page on it.</summary>
    private async Task<Dictionary<string, IHtmlDocument>> TypeAsync(
        Colleague author,
        Colleague publisher,
        string text,
        bool published
    )
    {
        var pages = new Dictionary<string, IHtmlDocument>();
        var typed = await author.FormAsync(Key, "preview", [.. Fields.Select(field => (field, (string?)text))]);
        Assert.Equal((HttpStatusCode.OK, $"/admin/en/preview/{Key}/mine/page/en"), (typed.Status, typed.Path));
        pages["typed"] = typed.Document;
        pages["typed, in French"] = (await author.Browser.GetAsync($"/admin/en/preview/{Key}/mine/page/fr")).Document;
        var saved = await author.FormAsync(Key, "draft");
        Assert.Equal(("", "The draft is saved. Nothing changed on the public site."), (saved.Problem, saved.Notice));
        Assert.All(Fields, field => Assert.Equal(AsKept(text), saved.Field(field.Replace('.', '-'))));
        pages["form"] = saved.Document;
        var number = await _site.WithAsync<CatalogueContext, int>(context =>
            context.Entries.Where(entry => entry.Key == Key).Select(entry => entry.LatestNumber).SingleAsync()
        );
        foreach (var language in new[] { "en", "fr" })
            pages[$"preview {language}"] = (
                await author.Browser.GetAsync($"/admin/en/preview/{Key}/{number}/page/{language}")
            ).Document;
        pages["history"] = (await author.Browser.GetAsync($"{Entry}/history?from={number - 1}&to={number}")).Document;
        var answer = await publisher.PublishingAsync(Key, "publish");
        Assert.Equal(
            published ? "" : "Something must be mended before this can be published: the list beside says what",
            answer.Problem
        );
        HarmlessPage.AssertHarmless(answer.Document, answer.Document);
        if (!published)
            await _site.EditAsync<Unit>(Key, (unit, act) => unit.Publish(number, act));
        using var visitor = _site.Visitor();
        foreach (var address in InPublic)
        {
            using var response = await visitor.AskAsync(address);
            pages[address] = await response.PageAsync();
        }

        return pages;
    }

    // As the reader of content files has it: a line of this mark alone parts summary and detail.
    private static bool HasMark(string attack) => FieldChecks.MoreLine().IsMatch(attack.TrimEnd());

    private static bool HasNull(string attack) => attack.Contains('\0', StringComparison.Ordinal);

    // A reference may be taken up by another attack of the same text.
    private static bool MayBePublished(string attack) =>
        !attack.Contains("]:", StringComparison.Ordinal)
        && MarkdownReader
            .Links(PlainText.Clean(attack))
            .All(link => MarkdownLinks.Internal(link.Target) is null && MarkdownLinks.IsSafe(link.Target));

    private static bool MayLeaveCodeOpen(string attack) =>
        attack.Contains("```", StringComparison.Ordinal) || attack.Contains("~~~", StringComparison.Ordinal);

    private static string AsKept(string text) => PlainText.Clean(text).ReplaceLineEndings("\n").TrimEnd();
}
