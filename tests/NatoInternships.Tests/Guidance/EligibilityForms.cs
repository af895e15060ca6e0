using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using NatoInternships.Catalogue;
using NatoInternships.Guidance;

namespace NatoInternships.Tests.Guidance;

public sealed class EligibilityForms
{
    private static readonly DateOnly Today = new(2026, 11, 23);
    private static readonly Member[] Members = [new("BE", "Belgium"), new("TR", "Türkiye")];

    [Fact]
    public void Complete_answers_are_read()
    {
        var (answers, faults) = Complete().Read(Members, Today);
        Assert.Empty(faults);
        Assert.Equal(
            new EligibilityAnswers(
                new DateOnly(2004, 2, 29),
                Members[1],
                RuleCase.StudiesRecentDegree,
                RuleCase.LanguageBoth
            ),
            answers
        );
    }

    [Theory]
    [InlineData("", false)]
    [InlineData("?utm=x", false)]
    [InlineData("?d=&m=&y=&c=", true)]
    [InlineData("?l=en", true)]
    public void A_form_sent_with_every_field_empty_is_still_a_form(string query, bool isIn) =>
        Assert.Equal(isIn, EligibilityForm.IsIn(new QueryCollection(QueryHelpers.ParseQuery(query))));

    [Theory]
    [InlineData("31", "4", "2004")]
    [InlineData("29", "2", "2005")]
    [InlineData("0", "1", "2005")]
    [InlineData("1", "13", "2005")]
    [InlineData("24", "11", "2026")]
    [InlineData("1", "1", "1899")]
    [InlineData("1", "1", "99999")]
    [InlineData("-1", "1", "2005")]
    [InlineData("one", "May", "2005")]
    [InlineData("", "", "")]
    [InlineData(null, null, null)]
    public void A_day_that_does_not_exist_or_lies_ahead_is_refused(string? day, string? month, string? year) =>
        Assert.Equal(
            [EligibilityField.Born],
            Faults(
                new EligibilityForm
                {
                    D = day,
                    M = month,
                    Y = year,
                    C = "BE",
                    S = "y3",
                    L = "en",
                }
            )
        );

    [Fact]
    public void Being_born_today_is_accepted() =>
        Assert.Empty(
            Faults(
                new EligibilityForm
                {
                    D = "23",
                    M = "11",
                    Y = "2026",
                    C = "BE",
                    S = "y3",
                    L = "en",
                }
            )
        );

    [Fact]
    public void Another_country_is_an_answer_and_an_unknown_code_is_not()
    {
        Assert.Empty(
            Faults(
                new EligibilityForm
                {
                    D = "1",
                    M = "1",
                    Y = "2000",
                    C = EligibilityForm.OtherCountry,
                    S = "y3",
                    L = "en",
                }
            )
        );
        Assert.Equal(
            [EligibilityField.Citizenship],
            Faults(
                new EligibilityForm
                {
                    D = "1",
                    M = "1",
                    Y = "2000",
                    C = "be",
                    S = "y3",
                    L = "en",
                }
            )
        );
    }

    [Fact]
    public void Every_missing_answer_is_named_in_the_order_of_the_form() =>
        Assert.Equal(Enum.GetValues<EligibilityField>(), Faults(new EligibilityForm { D = "99" }));

    private static EligibilityForm Complete() =>
        new()
        {
            D = "29",
            M = "2",
            Y = "2004",
            C = "TR",
            S = "g0",
            L = "both",
        };

    private static IReadOnlyList<EligibilityField> Faults(EligibilityForm form) => form.Read(Members, Today).Faults;
}
