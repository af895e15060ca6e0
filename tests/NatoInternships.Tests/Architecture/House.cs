using System.Reflection;
using System.Text.RegularExpressions;
using NatoInternships.Publishing;
using NatoInternships.Tests.Site;

namespace NatoInternships.Tests.Architecture;

/// <summary>The rooms of the site, and which uses which: by the types that the code names, and by its usings.</summary>
internal static partial class House
{
    private const string Root = "NatoInternships.";

    private static readonly Assembly Site = typeof(PublishedCatalogue).Assembly;

    /// <summary>The types of each room, with its views.</summary>
    public static ILookup<string, Type> Rooms { get; } =
        Site.GetTypes()
            .Select(type => (Room: RoomOf(type), type))
            .Where(found => found.Room.Length > 0)
            .ToLookup(found => found.Room, found => found.type);

    /// <summary>Each use of one room by another, once, with an example.</summary>
    public static IReadOnlyList<Use> Uses { get; } =
    [.. ByTypes().Concat(ByUsings()).Where(use => use.From != use.To).DistinctBy(use => (use.From, use.To))];

    /// <summary>
    /// The room of a type; empty where it has none. Views stand in a namespace of the Razor compiler, named by their
    /// paths.
    /// </summary>
    public static string RoomOf(Type type) =>
        type.DeclaringType is { } outer ? RoomOf(outer)
        : type.Assembly != Site ? ""
        : type.Namespace is "AspNetCoreGeneratedDocument" && type.Name.Split('_') is [{ Length: > 0 } view, _, ..]
            ? view
        : type.Namespace is { } name && name.StartsWith(Root, StringComparison.Ordinal) ? name.Split('.')[1]
        : "";

    private static IEnumerable<Use> ByTypes() =>
        Rooms.SelectMany(room =>
            room.SelectMany(type =>
                Mentions
                    .Of(type)
                    .Select(used => new Use(room.Key, RoomOf(used), $"{type} names {used}"))
                    .Where(use => use.To.Length > 0)
            )
        );

    private static IEnumerable<Use> ByUsings() =>
        SourceTree
            .Site(".cs", ".cshtml")
            .Where(file => file.Path.Contains('/', StringComparison.Ordinal))
            .SelectMany(file =>
                Using()
                    .Matches(file.Text)
                    .Select(match => new Use(
                        file.Path.Split('/')[0],
                        match.Groups["room"].Value,
                        file.Path + " opens it"
                    ))
            );

    [GeneratedRegex(
        @"^@?using (static )?NatoInternships\.(?<room>\w+)",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Using();
}

/// <summary>One room uses another; <paramref name="Where"/> is an example.</summary>
internal sealed record Use(string From, string To, string Where);
