using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using NatoInternships.Catalogue;
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

    /// <summary>
    /// Tasks or skills, else the section of the "More…" part with an anchor; <paramref name="missing"/> where a unit has
    /// neither.
    /// </summary>
    public static CompareRow OfDuties(
        string heading,
        IReadOnlyList<PublishedUnit> units,
        Func<PublishedUnit, IReadOnlyList<Duty>> duties,
        string id,
        string missing
    ) =>
        new(
            heading,
            [
                .. units.Select(unit =>
                    duties(unit) is { Count: > 0 } rows ? (unit.Key, List(rows))
                    : unit.Detail.Sections.FirstOrDefault(part => part.Id == id) is { } part ? (unit.Key, part.Body)
                    : (missing, null)
                ),
            ]
        );

    private static IHtmlContent List(IReadOnlyList<Duty> rows)
    {
        var list = new TagBuilder("ul");
        foreach (var row in rows)
        {
            var item = new TagBuilder("li");
            item.InnerHtml.Append(row.Text);
            list.InnerHtml.AppendHtml(item);
        }

        return list;
    }
}
