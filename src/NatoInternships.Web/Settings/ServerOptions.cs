using System.ComponentModel.DataAnnotations;

namespace NatoInternships.Settings;

/// <summary>The section <c>Server</c>.</summary>
public sealed class ServerOptions
{
    public const string Section = "Server";
    public const string Inline = Section + ":" + nameof(InlineCompletions);

    /// <summary>
    /// Whether ready pages are answered on the threads that hear of a socket's data: more of them, at the cost of all
    /// other pages.
    /// </summary>
    [Required(ErrorMessage = "Server:InlineCompletions may be true or false.")]
    public bool InlineCompletions { get; init; }
}
