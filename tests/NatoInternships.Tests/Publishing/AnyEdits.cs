using System.Text.Json;
using System.Text.Json.Serialization;
using CsCheck;
using Microsoft.AspNetCore.Html;
using NatoInternships.Catalogue;
using NatoInternships.Languages;
using NatoInternships.Publishing;
using NatoInternships.Tests.Markdown;
using static NatoInternships.Tests.Publishing.Samples;

namespace NatoInternships.Tests.Publishing;

/// <summary>
/// Whatever is edited, in whatever order: a catalogue that takes over what did not change says, in every public word,
/// what one says that is built as a whole.
/// </summary>
public sealed class AnyEdits
{
    private static readonly string[] Keys = ["a-body", "z-body", "a-page", "b-unit", "c-unit", "d-unit", "terms"];
    private static readonly string[] Addresses = ["one", "two", "three"];

    private static readonly JsonSerializerOptions Whole = new()
    {
        IncludeFields = true,
        Converters = { new Markup(), new Named() },
    };

    private static readonly Gen<Edit[]> Edits = Gen.Select(
        Gen.OneOf(Keys),
        Gen.Int[0, 9],
        Gen.Int[0, 10_000],
        Gen.Bool,
        (key, kind, dice, inPreview) => new Edit(key, kind, dice, inPreview)
    ).Array[1, 25];

    [Fact]
    public void What_is_taken_over_says_what_a_whole_build_says() =>
        Edits.Sample(Walk, iter: 400, print: edits => string.Join(", ", (object[])edits));

    private static void Walk(Edit[] edits)
    {
        var (rows, past) = (Keys.ToDictionary(key => key, key => Row(key, Content(key, 0))), new List<PastPath>());
        PublishedCatalogue? before = null;
        foreach (var (edit, place) in edits.Select((edit, place) => (edit, place)))
        {
            past.AddRange((rows.GetValueOrDefault(edit.Key)?.Paths() ?? []).Select(path => edit.Leaves(path, place)));
            if (edit.Row(place) is { } row)
                rows[edit.Key] = row;
            else
                rows.Remove(edit.Key);
            var taken = CatalogueBuilder.Build(place, Noon, rows.Values, past, edit.Address, before);
            // From documents, so that nothing that was read before is in it.
            var whole = CatalogueBuilder.Build(place, Noon, rows.Values.Select(Anew), past, edit.Address);
            Assert.Equal(Said(whole, past), Said(taken, past));
            before = taken;
        }
    }

    private static LiveRow Anew(LiveRow row) =>
        row.IsComplete && row.Readable() is { } content
            ? Samples.Row(row.Key, content, content.ToDocument(), row.LiveSince, row.RetiredAt)
            : row;

    private static string Said(PublishedCatalogue catalogue, IEnumerable<PastPath> past) =>
        JsonSerializer.Serialize(
            new
            {
                catalogue.Version,
                catalogue.Faults,
                LeftOut = catalogue.Live.LeftOut.OrderBy(left => left.Key, StringComparer.Ordinal),
                catalogue.English,
                catalogue.French,
                InOrder = Language.All.Select(language => catalogue[language].InOrder),
                Paths = Language.All.SelectMany(language => Keys.Select(catalogue[language].PathOf)),
                At = Language.All.SelectMany(language => past.Select(old => catalogue[language].UnitAt(old.Path))),
                Owners = past.Select(old => catalogue.Live.OwnerOf(old.Path)),
                Past = past.Select(old => catalogue.Past(old.Path)),
            },
            Whole
        );

    private static EntryContent Content(string key, int dice)
    {
        var (address, summary) = (dice % 5 == 0 ? Addresses[dice % 3] : key, Summary(dice));
        return key switch
        {
            "a-body" or "z-body" when dice % 7 != 6 => Body(address),
            "a-page" or "terms" => Page(address) with
            {
                Section = dice % 4 == 3 ? GuidanceSection.Intro : GuidanceSection.Guidance,
                English = Page(address).English with
                {
                    Summary = summary,
                    Terms = key == "terms" ? [new Term("IMS", $"Meaning {dice % 3}")] : [],
                },
                French = dice % 3 == 2 ? null : Page(address).French,
            },
            _ => Unit(address, $"Name {dice % 3}", summary) with
            {
                Parent = dice % 6 == 5 ? "z-body" : "a-body",
                French = dice % 4 == 1 ? null : Unit(address, "Nom", summary).French,
            },
        };
    }

    private static string Summary(int dice) =>
        dice % 11 == 10
            ? Limits.Deep
            : $"The IMS: [one](unit:{Keys[dice % 7]}), [two](page:{Keys[dice / 7 % 7]}), [none](unit:none).\n\n"
                + $"## Part {dice % 2}\n\nThe IMS again, [three](unit:{Keys[dice / 49 % 7]}#more).";

    private sealed record Edit(string Key, int Kind, int Dice, bool InPreview)
    {
        public string Address(string path) => InPreview && Dice % 4 == 0 ? "/preview" + path : path;

        public PastPath Leaves(string path, int place) =>
            new(path, Key, Noon.AddMinutes(place), Dice % 2 == 0 ? Keys[Dice % 7] : null);

        /// <summary>What is live of the entry afterwards.</summary>
        public LiveRow? Row(int place) =>
            Kind switch
            {
                0 => null,
                1 => Row(Content(Key, Dice), "{", Noon),
                2 => Row(Content(Key, Dice), Content(Key, Dice).ToDocument(), since: null),
                3 => Row(Content(Key, Dice), Content(Key, Dice).ToDocument(), Noon, Noon.AddDays(1)),
                _ => Row(Content(Key, Dice), Content(Key, Dice).ToDocument(), Noon.AddMinutes(place)),
            };

        private LiveRow Row(EntryContent content, string document, DateTime? since, DateTime? retiredAt = null) =>
            Samples.Row(Key, content, document, since, retiredAt);
    }

    private sealed class Markup : JsonConverter<IHtmlContent>
    {
        public override IHtmlContent Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) =>
            throw new NotSupportedException();

        public override void Write(Utf8JsonWriter writer, IHtmlContent value, JsonSerializerOptions options) =>
            writer.WriteStringValue($"{value}");
    }

    private sealed class Named : JsonConverter<Language>
    {
        public override Language Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) =>
            throw new NotSupportedException();

        public override void Write(Utf8JsonWriter writer, Language value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.Code);
    }
}
