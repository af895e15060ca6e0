namespace NatoInternships.Catalogue;

/// <summary>Somebody else changed what an act was reading: it runs again on fresh rows.</summary>
public sealed class ChangedMeanwhileException(string message) : Exception(message);
