using NatoInternships.Publishing;

namespace NatoInternships.Tests.Architecture;

/// <summary>A name means one thing in the whole house.</summary>
public sealed class Names
{
    [Fact]
    public void No_two_types_have_the_same_name() =>
        Assert.Empty(
            typeof(PublishedCatalogue)
                .Assembly.GetTypes()
                .Where(type => type is { IsNested: false, Namespace: not null } && House.RoomOf(type).Length > 0)
                // Each database has migrations of its own, of the same names.
                .Where(type => !type.Namespace!.Contains(".Migrations", StringComparison.Ordinal))
                .GroupBy(type => type.Name)
                .Where(twins => twins.Skip(1).Any())
                .Select(twins => twins.Key)
        );
}
