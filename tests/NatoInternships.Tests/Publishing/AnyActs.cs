using CsCheck;

namespace NatoInternships.Tests.Publishing;

/// <summary>
/// Whatever is done to a small catalogue, in whatever order, one entry at a time, many at once, by an undo, an import
/// or the timetable: where the rule allows an act, no other entry's page disappears; and the entry itself is there.
/// </summary>
public sealed class AnyActs
{
    private static readonly Gen<Step[]> Steps = Gen.Select(
        Gen.OneOf([.. Enum.GetValues<Verb>()]),
        Gen.Int[0, 5],
        Gen.Int[0, 63],
        Gen.Int[0, 10_000],
        (verb, entry, chosen, dice) => new Step(verb, entry, chosen, dice)
    ).Array[5, 40];

    [Fact]
    public void No_act_makes_another_entry_s_page_disappear() =>
        Steps.Sample(
            steps => new SmallCatalogue().Walk(steps),
            iter: 2000,
            print: steps => string.Join(", ", (object[])steps)
        );
}
