using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace NatoInternships.Markdown;

/// <summary>The ids of a page's headings, of which no two are the same, whatever its texts say.</summary>
internal sealed class HeadingIds
{
    private readonly HashSet<string> _ids = [];
    private readonly Dictionary<string, int> _next = [];

    public void MakeUnique(MarkdownDocument document)
    {
        foreach (var heading in document.Descendants<HeadingBlock>())
        {
            var attributes = heading.GetAttributes();
            var wanted = attributes.Id!;
            // From where the last one of this name ended: a page may have thousands.
            var n = _next.GetValueOrDefault(wanted, 2);
            for (; !_ids.Add(attributes.Id!); n++)
                attributes.Id = $"{wanted}-{n}";
            _next[wanted] = n;
        }
    }
}
