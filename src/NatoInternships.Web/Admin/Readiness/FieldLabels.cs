using Microsoft.Extensions.Localization;
using NatoInternships.Admin.Editing;
using NatoInternships.Shared;

namespace NatoInternships.Admin.Readiness;

/// <summary>Placeholder until the form's own labels are there.</summary>
public static class FieldLabels
{
    public static string Of(FieldSpec field, IStringLocalizer<Words> words) => words[field.Name];
}
