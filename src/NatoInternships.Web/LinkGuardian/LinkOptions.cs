using System.ComponentModel.DataAnnotations;

namespace NatoInternships.LinkGuardian;

/// <summary>The section <c>Links</c>: how the pages that the catalogue leads to are looked after.</summary>
public sealed class LinkOptions
{
    public const string Section = "Links";
    public const int LongestTimeout = 60;

    /// <summary>Whether links are visited by themselves. Editors can have them visited in any case.</summary>
    [Required(ErrorMessage = "Links:Enabled may be true or false.")]
    public bool Enabled { get; init; } = true;

    /// <summary>How old a check grows before the link is visited anew.</summary>
    [Range(1, 720, ErrorMessage = "Links:EveryHours may be 1 to 720.")]
    public int EveryHours { get; init; } = 24;

    /// <summary>How long a server may take to answer.</summary>
    [Range(1, LongestTimeout, ErrorMessage = "Links:TimeoutSeconds may be 1 to 60.")]
    public int TimeoutSeconds { get; init; } = 10;
}
