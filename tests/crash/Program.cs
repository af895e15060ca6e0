using System.Globalization;
using NatoInternships.Crash;

// Kills the published site in the middle of concurrent saves, publications and imports, again and again, and counts
// what was acknowledged and what of it is lost. The first argument is the number of kills, the second a folder with the
// published site; without it, the site is published first. Ctrl+C stops it.
var kills = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 50;
using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    pressed.Cancel = true;
    stop.Cancel();
};
var folder = Directory.CreateTempSubdirectory("nato-internships-crash-").FullName;
try
{
    var site = args.Length > 1 ? args[1] : await PublishedSite.PublishAsync(Path.Combine(folder, "site"), stop.Token);
    using var run = new CrashRun(new PublishedSite(site, Path.Combine(folder, "catalogue.db")));
    return await run.RunAsync(kills, stop.Token) ? 0 : 1;
}
finally
{
    Directory.Delete(folder, recursive: true);
}
