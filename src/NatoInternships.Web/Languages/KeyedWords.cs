using Microsoft.Extensions.Localization;

namespace NatoInternships.Languages;

/// <summary>
/// Sentences by their key, which is made of what they are about and a code: <c>Refusal.NotReady</c>,
/// <c>ProfileDone.saved</c>. Both languages of them stand in the files of words.
/// </summary>
public static class KeyedWords
{
    extension(IStringLocalizer<Words> words)
    {
        /// <summary>The sentence of a member of an enumeration.</summary>
        public string Of(Enum member, params object?[] arguments) => words.Of(member.GetType().Name, member, arguments);

        /// <summary>Another sentence than its own for a member of an enumeration.</summary>
        public string Of(string about, Enum member, params object?[] arguments) =>
            words.Find(about, $"{member}", arguments)
            ?? throw new ArgumentException($"{about}.{member} is in no file of words.", nameof(member));

        /// <summary>The sentence for a code, which may come from an address; null where there is none.</summary>
        public string? Find(string about, string? code, params object?[] arguments) =>
            words[$"{about}.{code}", arguments!] is { ResourceNotFound: false } said ? said.Value : null;
    }
}
