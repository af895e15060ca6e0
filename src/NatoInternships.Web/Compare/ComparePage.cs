using Microsoft.AspNetCore.Html;
using NatoInternships.Languages;
using NatoInternships.Publishing;
using NatoInternships.Shared;

namespace NatoInternships.Compare;

/// <summary>Units side by side. A row whose cells all say the same is folded into one.</summary>
public sealed record ComparePage(Language Language, PageMeta Meta, Edition Edition, UnitChoice Choice)
    : SitePage(Language, Meta)
{
    public IReadOnlyList<PublishedUnit> Units => Choice.Units;

    /// <summary>The doors one can choose from, a group a body.</summary>
    public IEnumerable<(string Body, IReadOnlyList<PublishedUnit> Units)> Choices =>
        Edition
            .Headquarters.Select(body => (body.Name, Edition.DoorsOf(body)))
            .Append((Edition.Page("other-bodies")?.ShortName ?? "", Edition.OtherBodies));
}

/// <summary>One row of the comparison: what is compared, and a cell a unit.</summary>
/// <param name="Heading">What is compared.</param>
/// <param name="Cells">One for each unit, as text to compare and content to show.</param>
public sealed record CompareRow(string Heading, IReadOnlyList<(string Text, IHtmlContent? Markup)> Cells)
{
    public bool IsSame => Cells.Count > 1 && Cells.All(cell => cell.Text == Cells[0].Text);

    public static CompareRow OfText(
        string heading,
        IReadOnlyList<PublishedUnit> units,
        Func<PublishedUnit, string> text
    ) => new(heading, [.. units.Select(unit => (text(unit), (IHtmlContent?)null))]);

    /// <summary>A section of the "More…" part, by its id; <paramref name="missing"/> where a unit has none.</summary>
    public static CompareRow OfSection(string heading, IReadOnlyList<PublishedUnit> units, string id, string missing) =>
        new(
            heading,
            [
                .. units.Select(unit =>
                    unit.Detail.Sections.FirstOrDefault(part => part.Id == id) is { } part
                        ? (unit.Key, part.Body)
                        : (missing, (IHtmlContent?)null)
                ),
            ]
        );
}
