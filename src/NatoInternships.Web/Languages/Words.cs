namespace NatoInternships.Languages;

/// <summary>
/// Marks the words of the interface: English stands in the views, French beside this file in <c>Words.fr.resx</c>.
/// A test asks for the French of every English word used.
/// </summary>
public sealed class Words;
