using Microsoft.AspNetCore.Html;
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

    /// <summary>Where one chooses others.</summary>
    public UnitPicks Picks => new(UnitPicks.Doors(Edition).Append(UnitPicks.Others(Edition)), Units);
}

/// <summary>One row of the comparison: what is compared, and a cell a unit.</summary>
/// <param name="Heading">What is compared.</param>
/// <param name="Cells">One for each unit.</param>
public sealed record CompareRow(string Heading, IReadOnlyList<CompareCell> Cells)
{
    public bool IsSame => Cells.Count > 1 && Cells.All(cell => cell.Text == Cells[0].Text);

    public static CompareRow OfText(
        string heading,
        IReadOnlyList<PublishedUnit> units,
        Func<PublishedUnit, string> text
    ) => new(heading, [.. units.Select(unit => new CompareCell(text(unit)))]);

    /// <summary>
    /// Tasks or skills, else the section of the "More…" part with an anchor; <paramref name="missing"/> where a unit
    /// has neither.
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
                    duties(unit) is { Count: > 0 } rows ? new CompareCell(unit.Key, Duties: rows)
                    : unit.Detail.Section(id) is { } part ? new CompareCell(unit.Key, part.Body)
                    : new CompareCell(missing)
                ),
            ]
        );
}

/// <summary>What a unit says in a row: a text to compare and, if there is more, what is shown instead.</summary>
public sealed record CompareCell(string Text, IHtmlContent? Markup = null, IReadOnlyList<Duty>? Duties = null);
