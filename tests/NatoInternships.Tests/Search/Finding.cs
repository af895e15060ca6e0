using NatoInternships.Languages;
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

    [Theory]
    [InlineData("stipend", HitKind.Guidance, "/en/what-you-get#stipend", "Stipend")]
    [InlineData("hirevue", HitKind.Question, "/en/questions#hirevue", "What is HireVue, and how long do I have?")]
    [InlineData("cbrn", HitKind.Term, "/en/glossary#cbrn", "CBRN")]
    [InlineData("ncia", HitKind.Body, "/en/bodies/ncia", "NATO Communications and Information Agency")]
    [InlineData(
        "ypp",
        HitKind.Programme,
        "/en/programmes/young-professionals-programme",
        "Young Professionals Programme"
    )]
    public void A_hit_leads_to_the_heading_question_or_acronym(string words, HitKind kind, string path, string title)
    {
        var hit = search.Find("en", words).Hits[0];
        Assert.Equal(
            (kind, path, title),
            (hit.Kind, hit.Path, RealSearch.Said(hit.Title).Replace("[", "").Replace("]", ""))
        );
    }

    [Fact]
    public void A_question_shows_the_first_sentence_of_its_answer_and_an_acronym_what_it_stands_for()
    {
        Assert.StartsWith(
            "It is the platform of the online assessment: games",
            RealSearch.Said(search.Find("en", "hirevue").Hits[0].Excerpt),
            StringComparison.Ordinal
        );
        Assert.Equal(
            "[chemical, biological, radiological, nuclear]",
            RealSearch.Said(search.Find("en", "cbrn").Hits[0].Excerpt)
        );
    }

    [Fact]
    public void Letters_inside_a_word_are_not_found()
    {
        var found = search.Paths("en", "gis");
        Assert.Contains("/en/units/situation-centre", found);
        Assert.DoesNotContain("/en/units/logistics-and-resources", found);
    }

    [Theory]
    [InlineData("rejected")]
    [InlineData("answer")]
    public void Who_means_the_same_is_no_word_that_begins_like_it(string words) =>
        Assert.DoesNotContain(
            search.Find("en", words).Hits.SelectMany(hit => hit.Matches),
            match => match.Met.StartsWith("responsib", StringComparison.OrdinalIgnoreCase)
        );

    [Theory]
    [InlineData("en", "AND")]
    [InlineData("en", "TO")]
    [InlineData("en", "[* TO *]")]
    [InlineData("en", "what is it")]
    [InlineData("en", "%ED%A0%80")]
    [InlineData("en", "%FF%FE")]
    [InlineData("fr", "qui")]
    [InlineData("fr", "où")]
    [InlineData("fr", "d'")]
    public void What_says_nothing_finds_nothing(string language, string words) =>
        Assert.Equal(Meeting.NoWords, search.Find(language, words).Meeting);

    [Theory]
    [InlineData("fr", "stage")]
    [InlineData("fr", "stage rémunéré")]
    public void A_word_of_the_language_is_none_of_the_other(string language, string words) =>
        Assert.DoesNotContain(
            search.Find(language, words).Hits.SelectMany(hit => hit.Matches),
            match => match.How == Likeness.OtherLanguage
        );

    [Theory]
    [InlineData("en", "who can apply", "/en/who-can-apply")]
    [InlineData("en", "How to apply?", "/en/how-to-apply")]
    [InlineData("en", "the year", "/en/the-year")]
    [InlineData("fr", "qui peut postuler", "/fr/qui-peut-postuler")]
    [InlineData("fr", "comment postuler", "/fr/comment-postuler")]
    [InlineData("fr", "l'année", "/fr/l-annee")]
    public void What_is_called_so_as_a_whole_comes_first(string language, string words, string path) =>
        Assert.Equal(path, search.Paths(language, words)[0]);

    [Fact]
    public void Short_French_words_with_one_stem_are_not_one_word() =>
        Assert.DoesNotContain("/fr/questions#partner-country", search.Paths("fr", "payé"));

    [Theory]
    [InlineData("en", "cyb", "/en/units/innovation-hybrid-and-cyber")]
    [InlineData("en", "cyb hyb", "/en/units/innovation-hybrid-and-cyber")]
    [InlineData("fr", "jurid", "/fr/entites/conseiller-juridique")]
    public void The_beginning_of_each_word_is_enough(string language, string words, string path) =>
        Assert.Equal(path, search.Paths(language, words)[0]);

    [Theory]
    [InlineData("en", "l&r", "L & R")]
    [InlineData("en", "pa&scad", "PASCAD")]
    [InlineData("en", "part time", "part-time")]
    [InlineData("en", "NATO's glossary", "NATO’s glossary")]
    [InlineData("en", "stipend", "sti\u200Bpend")]
    [InlineData("en", "security clearance", "security\u00A0clearance")]
    [InlineData("en", "stipend", "\"STIPEND\" +*?:~^()[]{}\\")]
    [InlineData("fr", "etat-major", "État\u2011major")]
    [InlineData("fr", "l'otan", "L’OTAN")]
    [InlineData("fr", "l'otan", "lʼotan")]
    [InlineData("fr", "l'otan", "lʻotan")]
    [InlineData("fr", "stage d'ete", "stage d’été")]
    [InlineData("fr", "indemnité", "indemnite\u0301")]
    public void Two_writings_of_the_same_find_the_same(string language, string one, string other) =>
        Assert.Equal(search.Paths(language, one)[0], search.Paths(language, other)[0]);

    [Theory]
    [InlineData("en", "stipned", "/en/what-you-get#stipend")]
    [InlineData("en", "xtipend", "/en/what-you-get#stipend")]
    [InlineData("en", "clearence", "/en/selection-and-clearance#clearance")]
    [InlineData("en", "standartisation", "/en/bodies/nato-standardization-office")]
    [InlineData("fr", "logment", "/fr/ce-que-vous-recevez#housing")]
    public void A_fault_of_typing_finds_the_nearest_word_and_says_so(string language, string words, string path)
    {
        var hits = search.Find(language, words).Hits.Take(3).ToList();
        Assert.Contains(path, hits.Select(hit => hit.Path));
        Assert.Contains(hits.SelectMany(hit => hit.Matches), match => match.How >= Likeness.Spelling);
    }

    [Theory]
    [InlineData("en", "EMI", "/en/bodies/international-military-staff")]
    [InlineData("fr", "IMS", "/fr/organismes/etat-major-militaire-international")]
    [InlineData("en", "PASCAD", "/en/units/public-affairs-and-stratcom-advisor")]
    [InlineData("en", "IS", "/en/bodies/international-staff")]
    [InlineData("fr", "OLA/IMS", "/fr/entites/conseiller-juridique")]
    [InlineData("fr", "international military staff", "/fr/organismes/etat-major-militaire-international")]
    public void An_acronym_finds_its_unit_in_both_languages(string language, string words, string path) =>
        Assert.Equal(path, search.Paths(language, words)[0]);

    [Theory]
    [InlineData("en", "salaire", "/en/what-you-get#stipend")]
    [InlineData("fr", "law", "/fr/entites/conseiller-juridique")]
    [InlineData("fr", "housing", "/fr/ce-que-vous-recevez#housing")]
    public void A_word_of_the_other_language_is_understood_and_said_to_be_one(
        string language,
        string words,
        string path
    )
    {
        var hit = search.Find(language, words).Hits.Take(3).Single(hit => hit.Path == path);
        Assert.Contains(hit.Matches, match => match.Asked == words && match.How == Likeness.OtherLanguage);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(" ")]
    [InlineData("the of in")]
    [InlineData("can I")]
    [InlineData("?!*\"' -- &")]
    [InlineData("\u0000\u0007\uD83D")]
    public void Signs_and_words_that_say_nothing_are_no_words(string? words)
    {
        var answer = search.Find("en", words!);
        Assert.Equal((Meeting.NoWords, 0, 0), (answer.Meeting, answer.Hits.Count, answer.Total));
    }

    [Fact]
    public void Two_hundred_signs_are_used_and_never_half_a_pair()
    {
        var answer = search.Find("en", new string('a', 199) + "😀 legal");
        Assert.Equal((true, new string('a', 199)), (answer.IsCut, answer.Words));
        Assert.False(search.Find("en", new string('b', 200)).IsCut);
    }

    [Fact]
    public void No_excerpt_is_longer_than_a_line_or_two()
    {
        var hits = new[] { "military", "internship", "security", "nato" }.SelectMany(word =>
            search.Find("en", word).Hits
        );
        Assert.All(hits, hit => Assert.InRange(hit.Excerpt.Sum(stretch => stretch.Text.Length), 1, 160));
    }

    [Fact]
    public void What_nothing_has_is_named()
    {
        var answer = search.Find("en", "legal qwxzzy");
        Assert.Equal((Meeting.Some, "qwxzzy"), (answer.Meeting, Assert.Single(answer.Missing)));
        Assert.Equal(Meeting.Nothing, search.Find("en", "qwxzzy").Meeting);
    }

    [Fact]
    public void Hits_are_counted_by_kind_and_body_and_can_be_narrowed()
    {
        var all = search.Find("en", "law");
        var units = search.Index.Find(Language.English, "law", new HitRange(0, 50, HitKind.Unit));
        Assert.Equal(all.Counts.Kinds[HitKind.Unit], units.Total);
        Assert.All(units.Hits, hit => Assert.Equal(HitKind.Unit, hit.Kind));
        var body = new HitRange(0, 50, Body: "international-military-staff");
        Assert.Equal(
            all.Counts.Bodies["international-military-staff"],
            search.Index.Find(Language.English, "law", body).Hits.Count
        );
    }

    [Fact]
    public void Words_that_name_fields_of_study_are_read_as_fields_too()
    {
        var readings = search.Find("en", "cyber law").Readings.ToDictionary(reading => reading.Value);
        Assert.Equal(
            ("Cyber security", ReadingKind.Field),
            (readings["cyber-security"].Name, readings["cyber-security"].Kind)
        );
        Assert.Equal(
            search.Catalogue.English.Units.Count(unit =>
                unit.FieldSlugs.Contains("law") && search.Catalogue.English.IsAppliedTo(unit)
            ),
            readings["law"].Units
        );
        Assert.Equal("CA", Assert.Single(search.Find("en", "canada").Readings).Value);
    }

    [Fact]
    public void Suggestions_are_at_most_seven_units_fields_and_answers()
    {
        var found = search.Index.Suggest(Language.English, "leg");
        Assert.Equal("Office of the [Legal] Advisor", RealSearch.Said(found.Units[0].Text));
        Assert.InRange(found.Units.Count + found.Fields.Count + found.Answers.Count, 1, 7);
        var cyber = search.Index.Suggest(Language.English, "cyb");
        Assert.Contains(cyber.Fields, field => field is { Value: "cyber-security", Units: > 0 });
        var salary = search.Index.Suggest(Language.English, "salary");
        Assert.Contains(salary.Answers, answer => answer.Path == "/en/what-you-get#stipend");
        Assert.Contains(salary.Answers, answer => answer.Synonym is not null);
    }
}
