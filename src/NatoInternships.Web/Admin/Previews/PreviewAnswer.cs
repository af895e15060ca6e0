using NatoInternships.Publishing;

namespace NatoInternships.Admin.Previews;

/// <summary>
/// What a preview shows: a catalogue whose links lead inside, and the public path whose page answers, below a base
/// where the whole site is inside.
/// </summary>
public sealed record PreviewShown(PublishedCatalogue Catalogue, Preview Preview, string Path, string Base = "");

/// <summary>What is shown or, where nothing is, the status that says so; and for an editor why.</summary>
public sealed record PreviewAnswer(PreviewShown? Shown, int Status = StatusCodes.Status200OK, string? Problem = null)
{
    public static readonly PreviewAnswer NotFound = new(null, StatusCodes.Status404NotFound);

    public static readonly PreviewAnswer Gone = new(null, StatusCodes.Status410Gone);

    public static PreviewAnswer Unshown(string problem) => new(null, StatusCodes.Status409Conflict, problem);
}
