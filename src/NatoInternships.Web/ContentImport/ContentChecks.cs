using NatoInternships.Addresses;
using NatoInternships.Catalogue;
using NatoInternships.Languages;
using NatoInternships.Markdown;

namespace NatoInternships.ContentImport;

/// <summary>
/// What no file can tell alone: parents, addresses and links, checked over the catalogue as it would be after the
/// import.
/// </summary>
/// <param name="imported">The entries of the folder.</param>
/// <param name="kept">The entries of the catalogue that the import leaves as they are, by key.</param>
public sealed class ContentChecks(IReadOnlyList<ImportedEntry> imported, IReadOnlyDictionary<string, EntryContent> kept)
{
    private readonly List<ContentFault> _faults = [];
    private readonly ILookup<string, EntryContent> _byKey = imported
        .Select(entry => (entry.Key, entry.Content))
        .Concat(kept.Select(pair => (pair.Key, pair.Value)))
        .ToLookup(pair => pair.Key, pair => pair.Item2);

    public IReadOnlyList<ContentFault> Run()
    {
        foreach (var entry in imported)
        {
            CheckKey(entry);
            if (entry.Content is UnitContent unit)
                CheckBodies(entry, unit);
            foreach (var language in Language.All.Where(language => entry.Content.Text(language) is not null))
            {
                CheckReserved(entry, language);
                CheckLinks(entry.File(language));
            }
        }

        CheckAddresses();
        return _faults;
    }

    /// <summary>The fault of an entry whose key an entry of another kind has.</summary>
    public static ContentFault KeyTaken(ImportedEntry entry) =>
        new ContentFault(
            entry.English.Name,
            1,
            "file",
            $"expected a key of its own; '{entry.Key}' is both a unit and a guidance page"
        );

    private void CheckKey(ImportedEntry entry)
    {
        if (_byKey[entry.Key].Any(other => other.GetType() != entry.Content.GetType()))
            _faults.Add(KeyTaken(entry));
    }

    private void CheckBodies(ImportedEntry entry, UnitContent unit)
    {
        if (unit.Parent is { } parent && !IsBody(parent))
            entry.English.Front.Fault("parent", $"expected the key of a body; '{parent}' is none");
        if (unit.SharedWith is { } shared && !IsBody(shared))
            entry.English.Front.Fault("sharedWith", $"expected the key of a body; '{shared}' is none");
    }

    private bool IsBody(string key) => _byKey[key].OfType<UnitContent>().Any(content => content.Kind == UnitKind.Body);

    private static void CheckReserved(ImportedEntry entry, Language language)
    {
        if (
            entry.Content is GuidanceContent { Section: not GuidanceSection.Intro } page
            && PublicAddresses.IsReserved(language, page.Text(language)!.Address)
        )
            entry
                .File(language)
                .Front.Fault(
                    "address",
                    $"'{page.Text(language)!.Address}' is the address of another part of the site; choose another"
                );
    }

    private void CheckLinks(ContentFile file)
    {
        foreach (var (line, target) in MarkdownReader.Links(file.Summary))
            CheckLink(file, file.SummaryLine + line - 1, target);
        foreach (var (line, target) in MarkdownReader.Links(file.Detail))
            CheckLink(file, file.DetailLine + line - 1, target);
    }

    private void CheckLink(ContentFile file, int line, string target)
    {
        if (MarkdownLinks.Internal(target) is var (scheme, key, _))
        {
            var found =
                scheme == "unit"
                    ? _byKey[key].Any(content => content is UnitContent)
                    : _byKey[key].Any(content => content is GuidanceContent);
            if (!found)
                _faults.Add(
                    new ContentFault(file.Name, line, "link", $"leads to '{target}', which is not in the catalogue")
                );
        }
        else if (!MarkdownLinks.IsSafe(target))
        {
            _faults.Add(Unsafe(file.Name, line, target));
        }
    }

    private static ContentFault Unsafe(string file, int line, string target) =>
        new(
            file,
            line,
            "link",
            $"'{target}' may not be linked; expected https:, http:, mailto:, unit:<key>, page:<key> or #<anchor>"
        );

    private void CheckAddresses()
    {
        var taken = new Dictionary<string, string>();
        foreach (var (key, content) in kept)
        {
            foreach (var path in Language.All.Select(content.Path).OfType<string>())
                taken.TryAdd(path, key);
        }

        foreach (var entry in imported)
        {
            foreach (var language in Language.All)
            {
                if (entry.Content.Path(language) is { } path && !taken.TryAdd(path, entry.Key))
                    entry
                        .File(language)
                        .Front.Fault(
                            "address",
                            $"expected an address of its own; {path} belongs to '{taken[path]}' already"
                        );
            }
        }
    }
}
