using NatoInternships.Tests.Admin.Editing;
using NatoInternships.Tests.Site;

namespace NatoInternships.Tests.Admin.Review;

/// <summary>What a publisher gives back reaches the person who wrote it.</summary>
public sealed class ReturnedRemarks(DeskSite desk) : IClassFixture<DeskSite>
{
    private const string Key = "legal-advisor";
    private const string Said = "Say what interns do.";

    private readonly DeskSite _site = desk.Restored();

    [Fact]
    public async Task The_writer_of_what_was_returned_sees_the_remarks_though_a_colleague_wrote_a_newer_draft()
    {
        using var ann = await _site.JoinAsync();
        using var petra = await _site.JoinAsync();
        using var paul = await _site.PublisherAsync();
        await ann.FormAsync(Key, "submit", ("en.lead", "By Ann."));
        await petra.EditAsync(Key, ("en.summary", "By Petra."));
        await paul.PublishingAsync(Key, "return", ("remarks", Said));
        Assert.Equal((true, false), (await SeesAsync(ann), await SeesAsync(petra)));

        _site.Later(TimeSpan.FromMinutes(1));
        await petra.EditAsync(Key, ("en.summary", "By Petra again."));
        Assert.True(await SeesAsync(ann));
        await petra.FormAsync(Key, "submit", ("en.summary", "By Petra at last."));
        Assert.False(await SeesAsync(ann));
        await paul.PublishingAsync(Key, "publish");
        Assert.False(await SeesAsync(ann));
    }

    private static async Task<bool> SeesAsync(Colleague colleague) =>
        (await colleague.Browser.GetAsync("/admin/en")).Text.Contains(Said, StringComparison.Ordinal);
}
