using System.Net;
using NatoInternships.Tests.Accounts;

namespace NatoInternships.Tests.Admin.Editing;

/// <summary>What may be put on the timetable. Today is 23 November 2026.</summary>
public sealed class Plans : IDisposable
{
    private const string Key = "office-of-tests";
    private const string Other = "office-of-more-tests";

    private readonly DeskSite _site = new();

    [Fact]
    public async Task The_withdrawal_of_a_body_with_public_units_is_not_planned()
    {
        using var publisher = await _site.PublisherAsync();
        var page = await publisher.PlanAsync("international-military-staff", "schedule-withdrawal", "2026-12-01");
        Assert.Contains("Public units belong to this body", page.Problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-11-24", "09:00")]
    [InlineData("2026-11-24", "08:59")]
    public async Task Nothing_is_withdrawn_before_it_is_public(string day, string time)
    {
        using var author = await _site.JoinAsync();
        using var publisher = await _site.PublisherAsync();
        await author.WriteUnitAsync();
        await publisher.PlanAsync(Key, "schedule", "2026-11-24");
        Assert.Contains("before it is public", (await publisher.PlanAsync(Key, "schedule-withdrawal", day, time)).Problem, StringComparison.Ordinal);
        Assert.Equal("It is on the timetable", (await publisher.PlanAsync(Key, "schedule-withdrawal", "2026-11-25")).Notice);
        Assert.Contains("before it is public", (await publisher.PlanAsync(Key, "schedule", "2026-11-26")).Problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-11-24", true)]
    [InlineData("2026-11-25", true)]
    [InlineData("2026-11-23", false)]
    public async Task The_second_plan_for_an_address_is_refused_unless_it_comes_first(string day, bool isRefused)
    {
        using var author = await _site.JoinAsync();
        using var publisher = await _site.PublisherAsync();
        await author.WriteUnitAsync();
        await author.WriteUnitAsync("Office of more tests", Other);
        await author.EditAsync(Other, ("en.address", Key));
        Assert.Equal("It is on the timetable", (await publisher.PlanAsync(Key, "schedule", "2026-11-24")).Notice);
        var page = await publisher.PlanAsync(Other, "schedule", day, "23:00");
        Assert.Equal(isRefused, page.Problem.Contains("it takes the same address", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.OK, page.Status);
    }

    [Fact]
    public async Task A_plan_of_the_same_entry_does_not_hinder_its_change()
    {
        using var author = await _site.JoinAsync();
        using var publisher = await _site.PublisherAsync();
        await author.WriteUnitAsync();
        await publisher.PlanAsync(Key, "schedule", "2026-11-24");
        Assert.Equal("It is on the timetable", (await publisher.PlanAsync(Key, "schedule", "2026-11-25")).Notice);
    }

    [Theory]
    [InlineData("schedule", "2100-01-01")]
    [InlineData("schedule-withdrawal", "9999-12-31")]
    public async Task Nothing_is_planned_for_longer_than_the_site_can_be_foreseen(string action, string day)
    {
        using var author = await _site.JoinAsync();
        using var publisher = await _site.PublisherAsync();
        await author.EditAsync("legal-advisor", ("en.lead", "Tests the site."));
        Assert.Contains("Plans end with the year 2099", (await publisher.PlanAsync("legal-advisor", action, day)).Problem, StringComparison.Ordinal);
    }

    public void Dispose() => _site.Dispose();
}
