using NatoInternships.Catalogue;
using NatoInternships.Languages;
using NatoInternships.Markdown;

namespace NatoInternships.Publishing;

/// <summary>
/// What an entry was rendered from, in one language: what it says, the glossary, and where its links led. While none of
/// these changed, it would come out the same.
/// </summary>
internal sealed class RenderedFrom(LiveEntry entry, Glossary glossary, Language language)
{
    private readonly List<Link> _links = [];

    public LiveEntry Entry => entry;

    public Language Language => language;

    /// <summary>Its texts as they were written.</summary>
    public EntryText Text => entry.Content.Text(language)!;

    /// <summary>What writes its texts; where their links lead is kept.</summary>
    /// <param name="resolve">Finds the path of an entry by scheme and key.</param>
    /// <param name="subject">The page's own acronym.</param>
    public MarkdownWriter Writer(Func<string, string, string?> resolve, string? subject)
    {
        return new MarkdownWriter(Follow, glossary, subject) { Language = language };

        string? Follow(string scheme, string key)
        {
            var link = new Link(scheme, key, resolve(scheme, key));
            _links.Add(link);
            return link.Path;
        }
    }

    /// <summary>Whether it was rendered from these very ones.</summary>
    public bool IsOf(LiveEntry other, Glossary explained) =>
        ReferenceEquals(other, entry) && ReferenceEquals(explained, glossary);

    /// <summary>Whether its links lead where they led.</summary>
    public bool Leads(Func<string, string, string?> resolve) =>
        _links.TrueForAll(link => resolve(link.Scheme, link.Key) == link.Path);

    private sealed record Link(string Scheme, string Key, string? Path);
}
