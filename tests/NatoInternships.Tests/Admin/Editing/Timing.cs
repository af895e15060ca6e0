using Microsoft.Extensions.DependencyInjection;
using NatoInternships.Admin.Review;
using NatoInternships.Tests.Publishing;
using NatoInternships.Tests.Site;

namespace NatoInternships.Tests.Admin.Editing;

internal static class Timing
{
    /// <summary>Has the site look at its timetable and then at its catalogue, as it does once a second.</summary>
    public static async Task WithTimetableAsync(this DeskSite site)
    {
        await site.Services.GetRequiredService<Timetable>().LookAsync(CancellationToken.None);
        await site.LookAsync();
    }
}
