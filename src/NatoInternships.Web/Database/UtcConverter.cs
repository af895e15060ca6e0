using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace NatoInternships.Database;

/// <summary>
/// All instants are UTC; neither provider keeps <see cref="DateTime.Kind"/>, so it is put back on reading.
/// </summary>
public sealed class UtcConverter()
    : ValueConverter<DateTime, DateTime>(value => value, value => DateTime.SpecifyKind(value, DateTimeKind.Utc));
