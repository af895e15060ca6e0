using Microsoft.EntityFrameworkCore;
using NatoInternships.Addresses;
using NatoInternships.Catalogue;
using NatoInternships.Database;
using NatoInternships.Editors;
using NatoInternships.Languages;

namespace NatoInternships.Admin.Lists;

/// <summary>The bodies and the people that rows name.</summary>
public sealed class Cast(IEnumerable<EntryRow> rows, IReadOnlyList<Editor> people)
{
    /// <summary>Every body, draft or public, in its order.</summary>
    public IReadOnlyList<EntryRow> Bodies { get; } =
    [
        .. rows.Where(row => row.Kind == UnitKind.Body)
            .OrderBy(row => row.Content!.Order)
            .ThenBy(row => row.Key, StringComparer.Ordinal),
    ];

    /// <summary>The people who can be given something.</summary>
    public IReadOnlyList<Editor> People { get; } =
    [.. people.Where(person => person.IsActive).OrderBy(person => person.Name, StringComparer.CurrentCulture)];

    /// <summary>What a body is called; its key where it is not there.</summary>
    public string? BodyName(string? key, Language language) =>
        key is null ? null : Bodies.FirstOrDefault(body => body.Key == key)?.ShortName(language) ?? key;

    /// <summary>What the people are called, whoever was let out too.</summary>
    public Names Names { get; } = new(people);

    public string? PersonName(Guid? id) =>
        people.FirstOrDefault(person => person.Id == id) is { } person ? Names.Of(person) : null;

    /// <summary>The place of a body in the catalogue; whoever has none comes last.</summary>
    public int Place(EntryRow row) =>
        Bodies.FirstOrDefault(body => body.Key == row.Body)?.Content?.Order ?? int.MaxValue;

    public static async Task<Cast> LoadAsync(CatalogueContext context, CancellationToken cancel) =>
        await LoadAsync(context, await context.Units.ReadRowsAsync(context.Set<Revision>(), cancel), cancel);

    public static async Task<Cast> LoadAsync(
        CatalogueContext context,
        IEnumerable<EntryRow> rows,
        CancellationToken cancel
    ) => new(rows, await context.Editors.AsNoTracking().ToListAsync(cancel));
}
