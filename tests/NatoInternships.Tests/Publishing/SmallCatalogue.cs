using NatoInternships.Addresses;
using NatoInternships.Admin.Readiness;
using NatoInternships.Admin.Review;
using NatoInternships.Catalogue;
using NatoInternships.Languages;
using NatoInternships.Publishing;

namespace NatoInternships.Tests.Publishing;

/// <summary>Six entries, with the real verbs, and the real rule before each.</summary>
internal sealed class SmallCatalogue
{
    private static readonly string[] Bodies = ["a-body", "m-body", "z-body"];
    private static readonly string[] Units = ["b-unit", "k-unit", "y-unit"];

    private readonly List<Unit> _entries = [.. Bodies.Concat(Units).Select(key => new Unit(key))];
    private readonly Stack<List<(Unit Entry, int? Live)>> _done = new();
    private DateTime _now = Samples.Noon;
    private Dictionary<string, string> _pages;

    public SmallCatalogue()
    {
        foreach (var entry in _entries)
        {
            entry.Revise(Content(entry, entry.Key, entry.Key, Bodies[0]), Act());
            if (entry.Key is "a-body" or "b-unit")
                entry.Publish(1, Act());
        }

        _pages = Pages();
    }

    public void Walk(Step[] steps)
    {
        foreach (var step in steps)
        {
            _now = _now.AddMinutes(1);
            Do(step);
        }
    }

    private void Do(Step step)
    {
        var entry = _entries[step.Entry];
        var latest = entry.Read(entry.Latest!);
        var chosen = _entries.Where((_, index) => step.Chooses(index)).ToList();
        switch (step.Verb)
        {
            case Verb.Write or Verb.WriteAnother:
                entry.Revise(Content(entry, step.Address, step.French, Bodies[step.Dice % 3]), Act());
                break;
            case Verb.Rename:
                entry.Rename(step.Address, step.French, Act());
                break;
            case Verb.ChangeKind:
                entry.Revise(
                    step.Dice % 3 == 0
                        ? Content(entry, step.Address, step.French, Bodies[0])
                        : (UnitContent)latest with
                        {
                            Kind = UnitKind.Programme,
                            Parent = null,
                        },
                    Act()
                );
                break;
            case Verb.ChangeParent:
                entry.Revise((UnitContent)latest with { Parent = Bodies[step.Dice % 3] }, Act());
                break;
            case Verb.Publish:
                Make([Publication(entry, entry.LatestNumber)]);
                break;
            case Verb.PublishOld:
                Make([Publication(entry, (step.Dice % entry.LatestNumber) + 1)]);
                break;
            case Verb.Withdraw:
                Make([Withdrawal(entry)]);
                break;
            case Verb.Retire when entry.Live is not null:
                Watched([entry], () => entry.Retire(Act()));
                break;
            case Verb.Reinstate when entry.Live is not null:
                Watched([entry], () => entry.Reinstate(Act()));
                break;
            case Verb.PlanPublication:
                entry.SchedulePublication(entry.LatestNumber, _now.Date.AddDays(1), Act());
                break;
            case Verb.PlanWithdrawal when entry.Live is not null || entry.PlannedPublication is not null:
                entry.ScheduleWithdrawal(_now.Date.AddDays(1 + (step.Dice % 2)), Act());
                break;
            case Verb.PublishMany:
                Make([.. chosen.Select(one => Publication(one, one.LatestNumber))]);
                break;
            case Verb.WithdrawMany:
                Make([.. chosen.Select(Withdrawal)]);
                break;
            case Verb.MoveMany:
                foreach (var one in chosen)
                    one.Revise((UnitContent)one.Read(one.Latest!) with { Parent = Bodies[step.Dice % 3] }, Act());
                break;
            case Verb.Undo when _done.TryPop(out var before):
                Make([.. before.Where(one => one.Live != one.Entry.Live?.Number).Select(Returning)]);
                break;
            case Verb.Import:
                Import([.. chosen.Select(one => Publication(one, one.LatestNumber))]);
                break;
            case Verb.Tomorrow:
                Tomorrow();
                break;
        }
    }

    /// <summary>Makes the changes that the rule allows, together.</summary>
    private void Make(IReadOnlyList<(Unit Entry, int? Number, PublicChange Change)?> asked)
    {
        var changes = asked.OfType<(Unit Entry, int? Number, PublicChange Change)>().ToList();
        var refused = Facts().WhyNot(changes.Select(change => change.Change));
        var going = changes.Where(change => !refused.ContainsKey(change.Change.Key)).ToList();
        _done.Push([.. going.Select(change => (change.Entry, change.Entry.Live?.Number))]);
        Watched(going.Select(change => change.Entry), () => going.ForEach(Apply));
        Assert.Subset(
            _pages.Values.ToHashSet(),
            going.Where(change => change.Number is not null).Select(change => change.Entry.Key).ToHashSet()
        );
    }

    /// <summary>An import asks the judge alone, and does all or nothing.</summary>
    private void Import(IReadOnlyList<(Unit Entry, int? Number, PublicChange Change)?> asked)
    {
        var changes = asked.OfType<(Unit Entry, int? Number, PublicChange Change)>().ToList();
        if (Live().Judge([.. changes.Select(change => change.Change)]).Lost.Count == 0)
            Watched(changes.Select(change => change.Entry), () => changes.ForEach(Apply));
    }

    private void Tomorrow()
    {
        _now = _now.Date.AddDays(1);
        var due = _entries
            .SelectMany<Unit, (Unit, int? Number, PublicChange Change)?>(entry =>
                [
                    entry.PlannedPublication is { } plan && plan.At <= _now ? Publication(entry, plan.Number) : null,
                    entry.WithdrawAt <= _now ? Withdrawal(entry) : null,
                ]
            )
            .OfType<(Unit, int? Number, PublicChange Change)>()
            .ToList();
        foreach (var change in due.Select(plan => plan.Change).InOrder())
            Make([due.First(plan => plan.Change == change)]);
        foreach (var entry in _entries)
        {
            entry.CancelPublication(Act());
            entry.CancelWithdrawal(Act());
        }
    }

    /// <summary>Does something, and looks whether all pages of other entries are still there.</summary>
    private void Watched(IEnumerable<Unit> mine, Action act)
    {
        var (before, keys) = (_pages, mine.Select(entry => entry.Key).ToHashSet());
        act();
        _pages = Pages();
        Assert.All(
            before.Where(page => !keys.Contains(page.Value)),
            page => Assert.Equal(page.Value, _pages.GetValueOrDefault(page.Key))
        );
    }

    private void Apply((Unit Entry, int? Number, PublicChange) change)
    {
        if (change.Number is { } number)
            change.Entry.Publish(number, Act());
        else
            change.Entry.Withdraw(Act());
    }

    private (Unit, int?, PublicChange)? Returning((Unit Entry, int? Live) before) =>
        before.Live is { } number ? Publication(before.Entry, number) : Withdrawal(before.Entry);

    private (Unit, int?, PublicChange)? Publication(Unit entry, int number) =>
        (entry, number, new PublicChange(_now, LiveRow.Of(entry, entry.Numbered(number), _now)));

    private (Unit, int?, PublicChange)? Withdrawal(Unit entry) =>
        LiveRow.Of(entry) is { } row ? (entry, null, new PublicChange(_now, row, Withdraws: true)) : null;

    private CatalogueFacts Facts() =>
        new(DateOnly.FromDateTime(_now), Live()) { Units = _entries.ToDictionary(entry => entry.Key, _ => true) };

    private LiveCatalogue Live() => new(_entries.Select(LiveRow.Of).OfType<LiveRow>());

    /// <summary>Every public path, with the key of the entry whose page is there: as the site shows it.</summary>
    private Dictionary<string, string> Pages()
    {
        var catalogue = CatalogueBuilder.Build(1, _now, _entries.Select(LiveRow.Of).OfType<LiveRow>(), []);
        return Language
            .All.SelectMany(language =>
                _entries
                    .Select(entry => catalogue[language].PathOf(entry.Key))
                    .OfType<string>()
                    .Select(catalogue[language].UnitAt)
            )
            .ToDictionary(unit => unit!.Path, unit => unit!.Key);
    }

    private Act Act() => new(Origin.Person, "editor", _now, "Because.");

    private static UnitContent Content(Unit entry, string address, string? french, string parent)
    {
        var content = Samples.Unit(address, entry.Key, summary: "A text.");
        return content with
        {
            Kind = Bodies.Contains(entry.Key) ? UnitKind.Body : UnitKind.Unit,
            Parent = Bodies.Contains(entry.Key) ? null : parent,
            French = french is null ? null : content.French! with { Address = french },
        };
    }
}

/// <summary>Something that is done, with what chance chose for it.</summary>
internal sealed record Step(Verb Verb, int Entry, int Chosen, int Dice)
{
    private static readonly string[] Addresses = ["one", "two", "three", "four"];

    public string Address => Addresses[Dice % Addresses.Length];

    public string? French => Dice % 3 == 0 ? null : Addresses[Dice / 7 % Addresses.Length];

    public bool Chooses(int index) => (Chosen >> index & 1) == 1;
}

internal enum Verb
{
    Write,
    WriteAnother,
    Rename,
    ChangeKind,
    ChangeParent,
    Publish,
    PublishOld,
    Withdraw,
    Retire,
    Reinstate,
    PlanPublication,
    PlanWithdrawal,
    PublishMany,
    WithdrawMany,
    MoveMany,
    Undo,
    Import,
    Tomorrow,
}
