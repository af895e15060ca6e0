using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using CsCheck;
using NatoInternships.Addresses;
using NatoInternships.Catalogue;
using NatoInternships.Catalogue.Fields;
using NatoInternships.Languages;
using NatoInternships.Publishing;

namespace NatoInternships.Tests.Catalogue;

/// <summary>
/// Whatever is done to an entry, in whatever order: what the public sees is a revision that somebody published, and no
/// address is ever lost.
/// </summary>
public sealed class AnySequence
{
    private const string Marker = "marker";

    // All that an entry holds; its table of fields is none of it.
    private static readonly JsonSerializerOptions State = new()
    {
        TypeInfoResolver = new DefaultJsonTypeInfoResolver
        {
            Modifiers =
            {
                type =>
                {
                    foreach (var table in type.Properties.Where(own => own.PropertyType == typeof(FieldTable)))
                        table.ShouldSerialize = (_, _) => false;
                },
            },
        },
    };

    private static readonly Guid[] People = [Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid()];

    private static readonly Dictionary<string, Action<Unit, Step>> Verbs = new()
    {
        ["write"] = (unit, step) => unit.Write(Content(unit, step), step.Act),
        ["write more"] = (unit, step) => unit.Write(Content(unit, step), step.Act),
        ["rename"] = (unit, step) => unit.Rename(step.English, step.French, step.Act),
        ["restore"] = (unit, step) => unit.Restore(Number(unit, step), step.Act),
        ["submit"] = (unit, step) => unit.Submit(Number(unit, step), step.Act),
        ["return"] = (unit, step) => unit.Return(step.Act),
        ["publish"] = (unit, step) => unit.Publish(Number(unit, step), step.Act),
        ["publish the newest"] = (unit, step) => unit.Publish(unit.LatestNumber, step.Act),
        ["publish in an emergency"] = (unit, step) => unit.Publish(Number(unit, step), step.Act, emergency: true),
        ["review"] = (unit, step) => unit.Review(step.Act),
        ["withdraw"] = (unit, step) => unit.Withdraw(step.Act),
        ["withdraw in favour of another"] = (unit, step) => unit.Withdraw(step.Act, "another"),
        ["retire"] = (unit, step) => unit.Retire(step.Act),
        ["reinstate"] = (unit, step) => unit.Reinstate(step.Act),
        ["plan a publication"] = (unit, step) =>
            unit.SchedulePublication(Number(unit, step), step.Act.At.AddDays(1), step.Act),
        ["plan a withdrawal"] = (unit, step) => unit.ScheduleWithdrawal(step.Act.At.AddDays(2), step.Act),
        ["cancel the publication"] = (unit, step) => unit.CancelPublication(step.Act),
        ["cancel the withdrawal"] = (unit, step) => unit.CancelWithdrawal(step.Act),
        ["confirm the French"] = (unit, step) => unit.ConfirmFrench(step.Act),
        ["give away"] = (unit, step) => unit.GiveTo(step.Dice % 2 == 0 ? null : Guid.NewGuid(), step.Act),
    };

    private static readonly Gen<Step[]> Steps = Gen.Select(
        Gen.OneOf([.. Verbs.Keys]),
        Gen.Int[0, 1000],
        Gen.OneOf("one", "two", "three"),
        Gen.OneOf<string?>(null, "un", "deux"),
        (verb, dice, english, french) => new Step(verb, dice, english, french)
    ).Array[1, 40];

    [Fact]
    public void What_is_live_was_published_and_no_address_is_lost() => Steps.Sample(Walk, iter: 500, print: Print);

    [Fact]
    public void What_is_refused_changes_nothing() =>
        Steps.Sample(
            steps =>
            {
                var unit = new Unit("legal-advisor");
                foreach (var step in steps)
                {
                    var before = JsonSerializer.Serialize(unit, State);
                    if (!IsDone(unit, step))
                        Assert.Equal(before, JsonSerializer.Serialize(unit, State));
                }
            },
            iter: 300,
            print: Print
        );

    private static void Walk(Step[] steps)
    {
        var unit = new Unit("legal-advisor");
        var (published, once) = (new HashSet<int>(), new HashSet<string>());
        foreach (var step in steps)
        {
            var (documents, milestones, latest) = (
                unit.Revisions.Select(Kept).ToList(),
                unit.Milestones.ToList(),
                unit.LatestNumber
            );
            var (emergency, mayReview) = (unit.EmergencyNumber, unit.MayReview(step.Act.ById));
            if (IsDone(unit, step) && step.Verb.StartsWith("publish", StringComparison.Ordinal))
                published.Add(step.Verb == "publish the newest" ? latest : step.Dice % (latest + 2));
            AssertReviewed(unit, step, emergency, mayReview);
            Assert.Equal(documents, unit.Revisions.Take(documents.Count).Select(Kept));
            Assert.Equal(milestones, unit.Milestones.Take(milestones.Count));
            once.UnionWith(LivePaths(unit));
            AssertSound(unit, published, once);
            AssertShown(unit, once);
        }
    }

    private static void AssertSound(Unit unit, HashSet<int> published, HashSet<string> once)
    {
        var numbers = unit.Revisions.Select(revision => revision.Number).ToList();
        var past = unit.PastAddresses.Select(address => address.Path).ToList();
        Assert.Equal(Enumerable.Range(1, unit.LatestNumber), numbers);
        Assert.True(unit.Live is not { } live || published.Contains(live.Number), "what is live was never published");
        Assert.True(
            unit.EmergencyNumber is null || (unit.Live is not null && published.Contains(unit.EmergencyNumber.Value)),
            "an emergency that was never live waits for its review"
        );
        Assert.True(unit.Live is null || unit.Withdrawal is null, "something live is withdrawn");
        Assert.All(
            [unit.Submission?.Number, unit.PlannedPublication?.Number],
            number => Assert.True(number is null || numbers.Contains(number.Value))
        );
        Assert.Equal(past.Distinct(), past);
        Assert.Empty(past.Intersect(LivePaths(unit)));
        Assert.Equal(once.Order(StringComparer.Ordinal), past.Concat(LivePaths(unit)).Order(StringComparer.Ordinal));
    }

    /// <summary>What was published in an emergency waits until somebody else has seen it, or it is gone.</summary>
    private static void AssertReviewed(Unit unit, Step step, int? before, bool mayReview)
    {
        var ends =
            step.Verb is "review" or "withdraw" or "withdraw in favour of another"
            || (step.Verb.StartsWith("publish", StringComparison.Ordinal) && mayReview);
        Assert.True(
            before is null || unit.EmergencyNumber == before || (unit.EmergencyNumber is null && ends),
            "an emergency is forgotten without a second person"
        );
    }

    /// <summary>The public catalogue has the words of the live revision, and of no other.</summary>
    private static void AssertShown(Unit unit, HashSet<string> once)
    {
        var catalogue = CatalogueBuilder.Build(
            1,
            Samples.At(30),
            LiveRow.Of(unit) is { } row ? [row] : [],
            unit.PastAddresses.Select(past => new PastPath(
                past.Path,
                unit.Key,
                past.RetiredAt,
                unit.Withdrawal?.SuccessorKey
            ))
        );
        Assert.Empty(catalogue.Live.LeftOut);
        foreach (var language in Language.All)
        {
            var paths = unit
                .Revisions.Select(revision => unit.Read(revision).Path(language))
                .OfType<string>()
                .ToHashSet();
            var shown = paths
                .Select(catalogue[language].UnitAt)
                .OfType<PublishedUnit>()
                .Concat(catalogue[language].Units)
                .ToHashSet();
            var words =
                unit.LiveRevision is { } live && unit.Read(live).Text(language) is { } text ? new[] { text.Lead } : [];
            Assert.Equal(words, shown.Select(page => page.Lead));
            Assert.Equal(
                words,
                shown
                    .SelectMany(page => $"{page.Lead} {page.Line}".Split())
                    .Where(word => word.StartsWith(Marker, StringComparison.Ordinal))
                    .Distinct()
            );
            Assert.True(
                unit.Live?.RetiredAt is null || catalogue[language].Units.Count == 0,
                "what is kept with a notice stands in a list"
            );
        }

        Assert.All(once.Except(LivePaths(unit)), path => Assert.True(catalogue.Past(path).Known, $"{path} is lost"));
    }

    private static IEnumerable<string> LivePaths(Unit unit) =>
        unit.LiveRevision is { } live ? Language.All.Select(unit.Read(live).Path).OfType<string>() : [];

    private static (int, string, string) Kept(Revision revision) => (revision.Number, revision.Document, revision.Why);

    private static bool IsDone(Unit unit, Step step)
    {
        try
        {
            Verbs[step.Verb](unit, step);
            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    // Sometimes a revision that is not there.
    private static int Number(Unit unit, Step step) => step.Dice % (unit.LatestNumber + 2);

    private static UnitContent Content(Unit unit, Step step)
    {
        var word = $"{Marker}{unit.LatestNumber + 1}";
        var content = Samples.Unit(step.English, step.French);
        return content with
        {
            Kind = UnitKind.Body,
            Parent = null,
            English = content.English with { Lead = word, Summary = word },
            French = content.French is { } french ? french with { Lead = word, Summary = word } : null,
        };
    }

    private static string Print(Step[] steps) =>
        string.Join(", ", steps.Select(step => $"{step.Verb} ({step.Dice} {step.English} {step.French})"));

    private sealed record Step(string Verb, int Dice, string English, string? French)
    {
        public Act Act { get; } = Samples.Act() with { ById = People[Dice % People.Length] };
    }
}
