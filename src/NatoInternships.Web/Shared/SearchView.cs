using NatoInternships.Languages;

namespace NatoInternships.Shared;

/// <summary>The search box, with what was typed into it last.</summary>
public sealed record SearchView(Language Language, string Words = "");
