using Microsoft.AspNetCore.Html;

namespace NatoInternships.Markdown;

/// <summary>
/// Markdown as safe markup: what stands before the first second-level heading, then a section a heading.
/// </summary>
public sealed record RenderedText(IHtmlContent Intro, IReadOnlyList<RenderedSection> Sections)
{
    public static readonly RenderedText Empty = new(HtmlString.Empty, []);

    public bool HasIntro => Intro != HtmlString.Empty;

    public bool IsEmpty => !HasIntro && Sections.Count == 0;

    /// <summary>The section with an anchor.</summary>
    public RenderedSection? Section(string id) => Sections.FirstOrDefault(section => section.Id == id);
}

/// <summary>A part of a page with its heading as plain text and the id it can be linked by.</summary>
public sealed record RenderedSection(string Id, string Heading, IHtmlContent Body);
