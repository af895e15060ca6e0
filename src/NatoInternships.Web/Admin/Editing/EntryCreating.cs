using Microsoft.EntityFrameworkCore;
using NatoInternships.Admin.Lists;
using NatoInternships.Audit;
using NatoInternships.Catalogue;
using NatoInternships.Catalogue.Fields;
using NatoInternships.Database;
using NatoInternships.Desk;
using NatoInternships.Editors;
using NatoInternships.Languages;

namespace NatoInternships.Admin.Editing;

/// <summary>Makes a new entry with a first draft, which the form then fills in.</summary>
public sealed class EntryCreating(CatalogueContext context, AuditLog audit, TimeProvider clock)
{
    private const int OrderStep = 10;

    /// <summary>The new entry's draft is there afterwards, or what stands against it is said.</summary>
    public Task<Creation> CreateAsync(NewEntryForm form, Editor me, CancellationToken cancel) =>
        audit.DoAsync<Creation>(
            async notes =>
            {
                var order = await context.Entries.CountAsync(cancel) + OrderStep;
                var (content, faults) = form.Table.Read(form.Fields(order));
                if (content is null)
                    return new Creation.Faulty(faults);
                var now = clock.GetUtcNow().UtcDateTime;
                var rows = await context.Entries.ReadRowsAsync(context.Set<Revision>(), cancel);
                if (rows.FirstOrDefault(row => IsTwin(row, content, form, me, now)) is { } twin)
                    return new Creation.Made(twin.Key);
                if (!form.Another && Namesakes.Of(content, rows, row => row.Content) is { Count: > 0 } namesakes)
                    return new Creation.Questioned(namesakes);
                if (form.Key(rows) is not { } key)
                    return new Creation.Faulty([new FieldFault("en.address", FieldProblem.Taken)]);
                Entry created = content is UnitContent ? new Unit(key) : new GuidancePage(key);
                context.Entries.Add(created);
                var act = me.ActAt(now, "");
                created.Write(content.WithAddresses(key, null), act);
                created.GiveTo(me.Id, act);
                notes.Add(AuditAct.EntryCreated, created.Key, form.Kind);
                return new Creation.Made(key);
            },
            cancel
        );

    // A button that is pressed twice makes one entry.
    private static bool IsTwin(EntryRow row, EntryContent content, NewEntryForm form, Editor me, DateTime now) =>
        row is { Entry.LatestNumber: 1, Content: { } made, Latest: { } first }
        && first.ById == me.Id
        && first.At > now - DeskForm.Twice
        && (row.Key == form.KeyText) != form.IsNumbered
        && (made with { Order = content.Order }).WithAddresses(form.KeyText, null).ToDocument() == content.ToDocument();
}

/// <summary>What came of adding an entry.</summary>
public abstract record Creation
{
    public sealed record Made(string Key) : Creation;

    public sealed record Faulty(IReadOnlyList<FieldFault> Faults) : Creation;

    /// <summary>Others have its name already; nothing was made.</summary>
    public sealed record Questioned(IReadOnlyList<EntryRow> Namesakes) : Creation;
}

/// <summary>What a new entry needs before it can be filled in, as typed.</summary>
public sealed class NewEntryForm
{
    public const string Guidance = "guidance";

    public static readonly IReadOnlyList<string> Kinds = ["unit", "body", "programme", Guidance];

    public string Kind { get; init; } = "unit";

    public string? Name { get; init; }

    public string? FrenchName { get; init; }

    public string? Address { get; init; }

    public string? Parent { get; init; }

    /// <summary>Whether it is wanted knowingly, though others have its name.</summary>
    public bool Another { get; init; }

    /// <summary>Whether its address is told from that of its namesake by a number.</summary>
    public bool IsNumbered => Another && string.IsNullOrWhiteSpace(Address);

    public FieldTable Table => Kind == Guidance ? PageFields.Table : UnitFields.Table;

    /// <summary>The lasting key: the address as typed, or one made from the name.</summary>
    public string KeyText =>
        PlainText.Clean(Address ?? "").Trim().ToLowerInvariant() is { Length: > 0 } typed
            ? typed
            : EntryAddress.From(Name);

    /// <summary>
    /// The key that is free for it: of another of the same name the first with a number behind it; null where an
    /// address was typed that is taken.
    /// </summary>
    public string? Key(IEnumerable<EntryRow> rows)
    {
        var taken = rows.Select(row => row.Key).ToHashSet();
        if (!taken.Contains(KeyText))
            return KeyText;
        return IsNumbered
            ? Enumerable
                .Range(2, taken.Count)
                .Select(number => $"{KeyText}-{number}")
                .First(key => !taken.Contains(key))
            : null;
    }

    public IReadOnlyDictionary<string, string> Fields(int order)
    {
        var fields = Table.All.ToDictionary(field => field.Name, _ => "");
        fields["order"] = order.ToString(System.Globalization.CultureInfo.InvariantCulture);
        fields["en.name"] = Name ?? "";
        fields["en.address"] = KeyText;
        fields["fr.name"] = FrenchName ?? "";
        fields["fr.address"] = EntryAddress.From(FrenchName);
        if (Kind == Guidance)
        {
            fields["section"] = Guidance;
            return fields;
        }

        fields["kind"] = Kind;
        fields["parent"] = Kind == "unit" ? Parent ?? "" : "";
        fields["apply"] = "headquarters";
        fields["en.officialName"] = fields["fr.officialName"] = "true";
        return fields;
    }
}
