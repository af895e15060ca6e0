using NatoInternships.Addresses;
using NatoInternships.Admin.Readiness;
using NatoInternships.Catalogue;
using NatoInternships.Time;

namespace NatoInternships.Tests.Admin.Readiness;

/// <summary>Bodies, dates, the yearly rhythm, the way to apply, sources and fields of study.</summary>
public sealed class SharedFields
{
    [Theory]
    [InlineData(null, FindingKind.ParentMissing)]
    [InlineData("nowhere", FindingKind.BodyUnknown)]
    [InlineData("new-body", FindingKind.BodyNotPublic)]
    [InlineData("operations", FindingKind.NoBody)]
    [InlineData("how-to-apply", FindingKind.NoBody)]
    public void A_unit_needs_a_public_body(string? parent, FindingKind kind) =>
        Assert.Equal([Finding.Block("parent", kind, parent)], Facts.Of(Facts.Unit with { Parent = parent }));

    [Fact]
    public void A_body_has_none() =>
        Assert.Equal(
            [Finding.Block("parent", FindingKind.ParentUnwanted)],
            Facts.Of(Facts.Unit with { Kind = UnitKind.Body })
        );

    [Theory]
    [InlineData("nowhere", FindingKind.BodyUnknown)]
    [InlineData("operations", FindingKind.NoBody)]
    [InlineData("new-body", null)]
    [InlineData("staff", null)]
    public void A_body_that_shares_must_be_one_but_need_not_be_public(string shared, FindingKind? kind) =>
        Assert.Equal(kind, Facts.Of(Facts.Unit with { SharedWith = shared }).SingleOrDefault()?.Kind);

    [Theory]
    [InlineData("2026-11-24", FindingKind.DateInFuture, true)]
    [InlineData("2027", FindingKind.DateInFuture, true)]
    [InlineData("2025-11-22", FindingKind.AsOfOld, false)]
    [InlineData("2025-10", FindingKind.AsOfOld, false)]
    [InlineData("2024", FindingKind.AsOfOld, false)]
    public void An_as_of_date_may_be_neither_to_come_nor_too_old(string date, FindingKind kind, bool blocks) =>
        Assert.Equal([new Finding("asOf", kind, blocks, date)], Facts.Of(Facts.Unit with { AsOf = Date(date) }));

    [Theory]
    [InlineData("2026-11-23")]
    [InlineData("2026")]
    [InlineData("2025-11-23")]
    [InlineData("2025-11")]
    [InlineData("2025")]
    public void An_as_of_date_that_may_lie_in_the_last_year_is_fresh(string date) =>
        Assert.Empty(Facts.Of(Facts.Unit with { AsOf = Date(date) }));

    [Theory]
    [InlineData(GuidanceSection.Guidance, true)]
    [InlineData(GuidanceSection.About, false)]
    [InlineData(GuidanceSection.Intro, false)]
    public void An_as_of_date_is_missed_on_guidance_only(GuidanceSection section, bool missed) =>
        Assert.Equal(
            missed,
            Facts
                .Of(Facts.Page with { Section = section, AsOf = null })
                .Contains(Finding.Better("asOf", FindingKind.AsOfMissing))
        );

    [Fact]
    public void A_source_may_not_be_of_a_day_to_come() =>
        Assert.Equal(
            [Finding.Block("fr.sources", FindingKind.DateInFuture, "2027-01")],
            Facts.Of(
                Facts.Unit with
                {
                    French = Facts.Unit.French! with
                    {
                        Sources = [new Source("Une page", null, new PartialDate(2027, 1))],
                    },
                }
            )
        );

    [Theory]
    [InlineData(4, 5, FindingKind.CycleUnsound)]
    [InlineData(5, 4, null)]
    public void The_months_of_the_year_must_follow_each_other(int closes, int opens, FindingKind? kind) =>
        Assert.Equal(
            kind,
            Facts
                .Of(Facts.Page with { Cycle = new CallCycle(opens - 1, closes, 9, kind is null ? [3, 9] : [], 6) })
                .SingleOrDefault()
                ?.Kind
        );

    [Theory]
    [InlineData("2024-05", "2024-04", true)]
    [InlineData("2024-05", "2024-05-01", false)]
    [InlineData("2024", "2024-04", false)]
    public void A_call_closes_after_it_opens(string opens, string closes, bool blocks) =>
        Assert.Equal(
            blocks,
            Facts
                .Of(Facts.Page with { Calls = [new PastCall(2024, "A page", Date(opens), Date(closes))] })
                .Contains(Finding.Block("calls", FindingKind.DatesReversed, "2024"))
        );

    [Theory]
    [InlineData(ApplicationRoute.Direct, null, true)]
    [InlineData(ApplicationRoute.Direct, "https://example.org/apply", false)]
    [InlineData(ApplicationRoute.Headquarters, null, false)]
    public void Who_applies_to_the_body_should_find_where(ApplicationRoute apply, string? url, bool found) =>
        Assert.Equal(
            found,
            Facts
                .Of(Facts.Unit with { Apply = apply, ApplyUrl = url })
                .Contains(Finding.Better("applyUrl", FindingKind.ApplyLinkMissing))
        );

    [Fact]
    public void Sources_and_fields_of_study_are_missed_in_the_language_that_lacks_them() =>
        Assert.Equal(
            [
                Finding.Better("fr.sources", FindingKind.SourceMissing),
                Finding.Better("fr.fields", FindingKind.FieldsMissing),
            ],
            Facts.Of(Facts.Unit with { French = Facts.Unit.French! with { Sources = [], Fields = [] } })
        );

    private static PartialDate? Date(string text) => PartialDate.TryParse(text, out var date) ? date : null;
}
