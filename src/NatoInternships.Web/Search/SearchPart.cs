using NatoInternships.Publishing;

namespace NatoInternships.Search;

/// <summary>A part of the site that can be found: a unit, a section of a page, a question, an acronym.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Entry">The unit, or the page on which it stands.</param>
/// <param name="Path">Its path, with the anchor of its heading.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Texts">All that it says, by place.</param>
internal sealed record SearchPart(
    HitKind Kind,
    PublishedEntry Entry,
    string Path,
    string Title,
    IReadOnlyList<PlacedText> Texts
)
{
    /// <summary>What it is called and says first in the other language; empty where it is not there.</summary>
    public IReadOnlyList<PlacedText> Twin { get; init; } = [];

    /// <summary>Whether it only stands above others, which say what it is about.</summary>
    public bool LeadsOn { get; init; }

    /// <summary>What it is called as a whole.</summary>
    public IEnumerable<string> Names() =>
        Texts.Where(text => text.Place is Place.Name or Place.Acronym or Place.Alias).Select(text => text.Text);

    public IEnumerable<string> At(Place place) => Texts.Where(text => text.Place == place).Select(text => text.Text);
}

/// <summary>A text of a part, and where it stands.</summary>
internal readonly record struct PlacedText(Place Place, string Text);
