using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace NatoInternships.Database;

/// <summary>
/// Saves nothing that is longer than its column. SQLite would take it, and SQL Server refuse it: so both refuse it
/// here, before anything is written. Where a person may type something too long, the form says so first.
/// </summary>
public sealed class LengthCheck : SaveChangesInterceptor
{
    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        foreach (var row in eventData.Context!.ChangeTracker.Entries())
            if (row.State is EntityState.Added or EntityState.Modified)
                Check(row.Metadata.DisplayName(), row.Properties, row.ComplexProperties);
        return result;
    }

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData,
        InterceptionResult<int> result,
        CancellationToken cancellationToken = default
    ) => new(SavingChanges(eventData, result));

    private static void Check(
        string owner,
        IEnumerable<PropertyEntry> properties,
        IEnumerable<ComplexPropertyEntry> complex
    )
    {
        foreach (var property in properties)
            if (Length(property.CurrentValue) > (property.Metadata.GetMaxLength() ?? int.MaxValue))
                throw new TooLongException(
                    $"{owner}.{property.Metadata.Name} may be {property.Metadata.GetMaxLength()} long and would be "
                        + $"{Length(property.CurrentValue)}."
                );
        foreach (var part in complex)
            Check($"{owner}.{part.Metadata.Name}", part.Properties, part.ComplexProperties);
    }

    private static int Length(object? value) =>
        value switch
        {
            string text => text.Length,
            byte[] bytes => bytes.Length,
            _ => 0,
        };
}

/// <summary>A value is longer than its column. It names the column, and never the value.</summary>
public sealed class TooLongException(string message) : Exception(message);
