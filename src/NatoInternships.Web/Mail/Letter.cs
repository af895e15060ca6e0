using System.Text.Encodings.Web;
using NatoInternships.Languages;

namespace NatoInternships.Mail;

/// <summary>A letter of the site: the same words as plain text and as HTML.</summary>
/// <param name="Language">The language it is written in.</param>
/// <param name="Subject">Its subject line.</param>
/// <param name="Before">The paragraphs before the link.</param>
/// <param name="Action">What the link says.</param>
/// <param name="Link">Where the link leads: an absolute address.</param>
/// <param name="After">The paragraphs after the link.</param>
public sealed record Letter(
    Language Language,
    string Subject,
    IReadOnlyList<string> Before,
    string Action,
    string Link,
    IReadOnlyList<string> After
)
{
    public string Text => string.Join("\n\n", [.. Before, $"{Action}:\n{Link}", .. After]) + "\n";

    /// <summary>No pictures, no style sheet, no tracking: mail programs show it as their readers like it.</summary>
    public string Html =>
        $"""
            <!doctype html>
            <html lang="{Language.Code}">
            <head><meta charset="utf-8"><title>{Encoded(Subject)}</title></head>
            <body>
            {Paragraphs(Before)}
            <p><a href="{Encoded(Link)}">{Encoded(Action)}</a></p>
            {Paragraphs(After)}
            </body>
            </html>

            """;

    private static string Paragraphs(IEnumerable<string> texts) =>
        string.Join('\n', texts.Select(text => $"<p>{Encoded(text)}</p>"));

    private static string Encoded(string text) => HtmlEncoder.Default.Encode(text);
}
