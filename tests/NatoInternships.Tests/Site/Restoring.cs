namespace NatoInternships.Tests.Site;

internal static class Restoring
{
    /// <summary>
    /// The site as it started, for one test after the other: a start of its own takes longer than most of them.
    /// </summary>
    public static T Restored<T>(this T site)
        where T : SiteFactory
    {
        site.Restore();
        return site;
    }
}
