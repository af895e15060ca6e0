using NatoInternships.Catalogue;

namespace NatoInternships.Tests.Architecture;

/// <summary>
/// The rooms of the site keep their direction, and <c>docs/architecture.md</c> draws them as they are.
/// </summary>
public sealed class Rooms
{
    /// <summary>What the published catalogue keeps from the public: rows, drafts, people and the desk.</summary>
    private static readonly string[] Private =
    [
        "Database",
        "ContentImport",
        "Editors",
        "Accounts",
        "Admin",
        "Audit",
        "Mail",
        "Desk",
    ];

    private static readonly Type[] Rows =
    [
        typeof(Revision),
        typeof(PastAddress),
        typeof(CatalogueVersion),
        typeof(Act),
        typeof(Milestone),
    ];

    [Fact]
    public void Every_room_is_drawn_on_one_floor() =>
        Assert.Equal(
            House.Rooms.Select(room => room.Key).Order(StringComparer.Ordinal),
            Drawing.Rooms.Order(StringComparer.Ordinal)
        );

    [Fact]
    public void A_room_uses_only_rooms_that_are_drawn_before_it()
    {
        var places = Drawing.Rooms.Index().ToDictionary(room => room.Item, room => room.Index);
        var wrong = House
            .Uses.Where(use => places[use.To] >= places[use.From])
            .Select(use => $"{use.From} uses {use.To}: {use.Where}")
            .ToList();
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    /// <summary>An arrow that follows from others is left out, or the drawing could not be read.</summary>
    [Fact]
    public void The_arrows_are_those_of_the_code()
    {
        var uses = Shortest([.. House.Uses.Select(use => (use.From, use.To))]);
        var missing = uses.Except(Drawing.Arrows).Select(use => $"  {use.From} --> {use.To}");
        var extra = Drawing.Arrows.Except(uses).Select(use => $"{use.From} --> {use.To} is drawn");
        var wrong = missing.Concat(extra).Order(StringComparer.Ordinal).ToList();
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

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
        Assert.NotEmpty(House.Rooms[room]);
        var found = House
            .Rooms[room]
            .SelectMany(type => Mentions.Of(type).Where(IsForbidden).Select(mention => $"{type} names {mention}"));
        Assert.Empty(found);
    }

    [Fact]
    public void The_guard_would_see_the_database_in_publishing() =>
        Assert.Contains(House.Rooms["Publishing"], type => Mentions.Of(type).Any(IsForbidden));

    [Fact]
    public void What_is_in_the_catalogue_knows_no_database() =>
        Assert.Empty(
            House
                .Rooms["Catalogue"]
                .Where(type => !Outermost(type).Name.EndsWith("Mapping", StringComparison.Ordinal))
                .Where(type => Outermost(type).Name != nameof(CatalogueTables))
                .SelectMany(type => Mentions.Of(type).Where(IsDatabase).Select(mention => $"{type} names {mention}"))
        );

    [Fact]
    public void Every_file_of_a_walk_is_there()
    {
        Assert.NotEmpty(Drawing.Files);
        Assert.Empty(Drawing.Files.Except(Site.SourceTree.Site(".cs", ".cshtml").Select(file => file.Path)));
    }

    /// <summary>The uses without those that follow from others (the transitive reduction).</summary>
    private static IReadOnlyList<(string From, string To)> Shortest(IReadOnlyList<(string From, string To)> uses)
    {
        var next = uses.ToLookup(use => use.From, use => use.To);
        return
        [
            .. uses.Where(use =>
                !next[use.From].Any(other => other != use.To && Reached(other, next).Contains(use.To))
            ),
        ];
    }

    private static HashSet<string> Reached(string from, ILookup<string, string> next)
    {
        HashSet<string> reached = [from];
        for (var waiting = new Queue<string>(reached); waiting.TryDequeue(out var room); )
        {
            foreach (var other in next[room].Where(reached.Add))
                waiting.Enqueue(other);
        }

        return reached;
    }

    private static Type Outermost(Type type) => type.DeclaringType is { } outer ? Outermost(outer) : type;

    private static bool IsForbidden(Type type) =>
        Private.Contains(House.RoomOf(type)) || typeof(Entry).IsAssignableFrom(type) || Rows.Contains(type);

    private static bool IsDatabase(Type type) =>
        House.RoomOf(type) == "Database"
        || type.Namespace?.StartsWith("Microsoft.EntityFrameworkCore", StringComparison.Ordinal) is true;
}
