using Microsoft.AspNetCore.Razor.TagHelpers;

namespace NatoInternships.Shared;

/// <summary>
/// A heading whose level depends on the page it stands on, so that no page skips one (WCAG 2.2, 1.3.1).
/// </summary>
[HtmlTargetElement("heading")]
public sealed class HeadingTagHelper : TagHelper
{
    /// <summary>2 to 6.</summary>
    public int Level { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output) =>
        output.TagName = $"h{Math.Clamp(Level, 2, 6)}";
}
