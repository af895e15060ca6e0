using System.Net;
using System.Text;
using CsCheck;
using NatoInternships.Addresses;
using NatoInternships.Catalogue.Fields;
using NatoInternships.Languages;
using NatoInternships.Tests.Admin.Editing;
using NatoInternships.Tests.Admin.Transfer;
using NatoInternships.Tests.Site;

namespace NatoInternships.Tests.Fuzzing;

/// <summary>Whatever is typed or brought in, every page of the desk and of the public still answers.</summary>
public sealed class Desks(DeskSite desk) : IClassFixture<DeskSite>
{
    private const string Key = "legal-advisor";
    private const string Page = "/en/units/legal-advisor";

    private static readonly string[] Around =
    [
        $"{Forms.Entries}/{Key}",
        $"{Forms.Entries}/{Key}/readiness",
        $"{Forms.Entries}/{Key}/publishing",
        $"{Forms.Entries}/{Key}/history",
        "/admin/en/links",
        "/admin/fr",
    ];

    private readonly DeskSite _site = desk.Restored();

    [Fact]
    public async Task Any_text_in_any_field_is_saved_or_refused_and_kept()
    {
        using var author = await _site.JoinAsync();
        var names = UnitFields
            .Table.All.Where(field => field.Control != FieldControl.Records)
            .Select(field => field.Name);
        await Gen.Select(Gen.OneOf(names.ToArray()), Odd.AnyText)
            .Array[1, 3]
            .SampleAsync(
                async typed =>
                {
                    var page = await author.EditAsync(
                        Key,
                        [
                            .. typed
                                .DistinctBy(field => field.Item1)
                                .Select(field => (field.Item1, (string?)Sent(field.Item2))),
                        ]
                    );
                    Assert.True(
                        page.Status is HttpStatusCode.OK or HttpStatusCode.RequestEntityTooLarge,
                        $"{page.Status}"
                    );
                    foreach (var address in Around)
                        Assert.Equal(
                            (address, HttpStatusCode.OK),
                            (address, (await author.Browser.AskAsync(address)).Status)
                        );
                    var preview = DeskAddresses.Preview(Language.English, Key, null, Language.English);
                    Assert.True((await author.Browser.AskAsync(preview)).Status < HttpStatusCode.InternalServerError);
                },
                iter: Readers.Times(25),
                threads: 1
            );
        Assert.Equal(HttpStatusCode.OK, (await _site.PublicAsync(Page)).Status);
    }

    [Fact]
    public async Task Any_spreadsheet_and_any_file_gets_a_page()
    {
        using var author = await _site.JoinAsync();
        var sheet = Encoding.UTF8.GetString(await author.TakeAsync("units.csv"));
        var files = Gen.OneOf(
            Gen.Select(Odd.Mutated([sheet], Odd.SheetText), text => ("units.csv", text)),
            Gen.Select(Odd.SheetText, text => ("units.csv", text)),
            Gen.Select(Odd.YamlText, text => ($"{Key}.en.md", $"---\n{text}\n---\n"))
        );
        await files.SampleAsync(
            async file =>
            {
                var page = await author.BringAsync(file.Item1, file.Item2);
                Assert.True(page.Status is HttpStatusCode.OK or HttpStatusCode.RequestEntityTooLarge, $"{page.Status}");
            },
            iter: Readers.Times(40),
            threads: 1
        );
    }

    // No form can send this: it is turned away as a whole, by a test of its own.
    private static string Sent(string text) => text.Replace("\0", "", StringComparison.Ordinal);
}
