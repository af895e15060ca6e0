using Microsoft.EntityFrameworkCore;
using NatoInternships.Database;
using NatoInternships.Languages;

namespace NatoInternships.Editors;

/// <summary>What people are called at the desk. Two of one name are told apart by their e-mail addresses.</summary>
public sealed class Names(IReadOnlyList<Editor> people)
{
    private readonly ILookup<string, Guid> _bearers = people.ToLookup(
        person => Folding.Fold(person.Name),
        person => person.Id
    );

    private readonly Dictionary<Guid, string?> _addresses = people.ToDictionary(
        person => person.Id,
        person => person.Email
    );

    public string Of(Editor person) => Of(person.Id, person.Name);

    /// <summary>Somebody by the name of the day on which they acted; of what is no editor, the name as it is.</summary>
    public string Of(Guid? id, string name) =>
        id is { } known
        && _addresses.TryGetValue(known, out var address)
        && _bearers[Folding.Fold(name)].Any(bearer => bearer != known)
            ? $"{name} ({address})"
            : name;
}

public static class NamesReading
{
    /// <summary>The names of everybody, also of who may no longer come in.</summary>
    public static async Task<Names> NamesAsync(this CatalogueContext context, CancellationToken cancel) =>
        new(await context.Editors.AsNoTracking().ToListAsync(cancel));

    /// <summary>The same, read once for a request.</summary>
    public static async Task<Names> NamesAsync(this HttpContext visit)
    {
        if (visit.Features.Get<Names>() is { } known)
            return known;
        var context = visit.RequestServices.GetRequiredService<CatalogueContext>();
        var names = await context.NamesAsync(visit.RequestAborted);
        visit.Features.Set(names);
        return names;
    }
}
