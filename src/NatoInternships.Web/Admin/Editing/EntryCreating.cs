using Microsoft.EntityFrameworkCore;
using NatoInternships.Audit;
using NatoInternships.Catalogue;
using NatoInternships.Catalogue.Fields;
using NatoInternships.Database;
using NatoInternships.Editors;
using NatoInternships.Languages;

namespace NatoInternships.Admin.Editing;

/// <summary>Makes a new entry with a first draft, which the form then fills in.</summary>
public sealed class EntryCreating(CatalogueContext context, AuditLog audit, TimeProvider clock)
{
    private const int OrderStep = 10;

    /// <summary>The new entry's draft is there afterwards, or the faults say what to mend.</summary>
    public Task<IReadOnlyList<FieldFault>> CreateAsync(NewEntryForm form, Editor me, CancellationToken cancel) =>
        audit.DoAsync<IReadOnlyList<FieldFault>>(
            async notes =>
            {
                var order = await context.Entries.CountAsync(cancel) + OrderStep;
                var (content, faults) = form.Table.Read(form.Fields(order));
                if (content is null)
                    return faults;
                if (await context.Entries.AnyAsync(entry => entry.Key == form.KeyText, cancel))
                    return [new FieldFault("en.address", FieldProblem.Taken)];
                Entry created = content is UnitContent ? new Unit(form.KeyText) : new GuidancePage(form.KeyText);
                context.Entries.Add(created);
                var act = me.ActAt(clock.GetUtcNow().UtcDateTime, "");
                created.Write(content, act);
                created.GiveTo(me.Id, act);
                notes.Add(AuditAct.EntryCreated, created.Key, form.Kind);
                return [];
            },
            cancel
        );
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

    public FieldTable Table => Kind == Guidance ? PageFields.Table : UnitFields.Table;

    /// <summary>The lasting key: the address as typed, or one made from the name.</summary>
    public string KeyText =>
        PlainText.Clean(Address ?? "").Trim().ToLowerInvariant() is { Length: > 0 } typed
            ? typed
            : EntryAddress.From(Name);

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
