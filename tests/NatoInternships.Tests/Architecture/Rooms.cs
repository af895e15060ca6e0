using NatoInternships.Catalogue;
using NatoInternships.Publishing;

namespace NatoInternships.Tests.Architecture;

/// <summary>
/// The rooms of the site keep their direction: what the public reads comes from the published catalogue alone.
/// </summary>
public sealed class Rooms
{
    private const string House = "NatoInternships.";

    private static readonly Type[] Types = typeof(PublishedCatalogue).Assembly.GetTypes();

    [Theory]
    [InlineData("Home")]
    [InlineData("Units")]
    [InlineData("Guidance")]
    [InlineData("Compare")]
    [InlineData("Design")]
    [InlineData("Seo")]
    [InlineData("Shared")]
    public void A_public_room_knows_no_database_no_import_no_desk_and_no_editor_s_entity(string room)
    {
        var found = In(room)
            .SelectMany(type => Mentions.Of(type).Where(IsForbidden).Select(mention => $"{type} names {mention}"));
        Assert.Empty(found);
    }

    [Fact]
    public void The_guard_would_see_the_database_in_publishing() =>
        Assert.Contains(In("Publishing"), type => Mentions.Of(type).Any(IsForbidden));

    [Fact]
    public void The_catalogue_knows_no_database() =>
        Assert.DoesNotContain(
            In("Catalogue").SelectMany(Mentions.Of),
            type =>
                IsIn(type, "Database")
                || type.Namespace?.StartsWith("Microsoft.EntityFrameworkCore", StringComparison.Ordinal) is true
        );

    /// <summary>
    /// The types of a room, with its views, which the Razor compiler puts in a namespace of their own.
    /// </summary>
    private static IEnumerable<Type> In(string room)
    {
        var types = Types
            .Where(type =>
                IsIn(type, room)
                || type.Name.StartsWith(room + "_", StringComparison.Ordinal)
                || type.DeclaringType?.Name.StartsWith(room + "_", StringComparison.Ordinal) is true
            )
            .ToList();
        Assert.NotEmpty(types);
        return types;
    }

    private static bool IsForbidden(Type type) =>
        IsIn(type, "Database")
        || IsIn(type, "ContentImport")
        || IsIn(type, "Accounts")
        || IsIn(type, "Admin")
        || IsIn(type, "Audit")
        || IsIn(type, "Mail")
        || typeof(Entry).IsAssignableFrom(type)
        || type == typeof(Revision)
        || type == typeof(PastAddress)
        || type == typeof(CatalogueVersion)
        || type == typeof(Act);

    private static bool IsIn(Type type, string room) =>
        type.Namespace is { } name
        && (name == House + room || name.StartsWith(House + room + ".", StringComparison.Ordinal));
}
