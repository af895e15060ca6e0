using System.Reflection;
using NatoInternships.Catalogue;
using NatoInternships.Catalogue.Fields;
using NatoInternships.Languages;
using NatoInternships.Tests.Languages;

namespace NatoInternships.Tests.Catalogue.Fields;

/// <summary>The tables name every field that content has, once, in words of both languages.</summary>
public sealed class TablesOfFields
{
    public static TheoryData<string> Kinds => [.. FieldTable.Kinds.Select(table => table.Folder)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Whatever_content_can_say_is_said_in_a_field(string folder)
    {
        var table = Table(folder);
        var (content, faults) = table.Read(
            field => FieldText.Value(field, Example(field)),
            hasFrench: true,
            isDraft: false
        );
        Assert.Equal("", string.Join('\n', faults));
        var (blank, _) = table.Read(_ => FieldValue.None, hasFrench: true, isDraft: false);
        AssertSaid(blank, content);
        foreach (var language in Language.All)
            AssertSaid(blank.Text(language)!, content.Text(language)!);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void No_two_fields_have_the_same_name(string folder)
    {
        Assert.Distinct(Table(folder).All.Select(field => field.Name));
        Assert.Distinct(Own(folder).Select(field => field.InFiles));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_word_of_a_field_has_its_French(string folder)
    {
        var known = WordFiles.Names(Language.French);
        var words = Own(folder).SelectMany(Words).ToList();
        Assert.DoesNotContain("", words);
        Assert.Empty(words.Except(known));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_field_is_explained_to_writers_of_files(string folder) =>
        Assert.DoesNotContain(Own(folder), field => field.Control != FieldControl.Markdown && field.About.Length == 0);

    private static FieldTable Table(string folder) => FieldTable.Kinds.Single(table => table.Folder == folder);

    /// <summary>Each field once: the texts of both languages are alike.</summary>
    private static IEnumerable<Field> Own(string folder) =>
        Table(folder).All.Where(field => field.Language != Language.French);

    private static IEnumerable<string> Words(Field field) =>
        [
            field.Label,
            .. field.Hint is { } hint ? [hint] : Array.Empty<string>(),
            .. field.Columns.Select(column => column.Label),
            .. field.Columns.Append(field).SelectMany(column => column.Choices).Select(choice => choice.Label),
        ];

    private static string Example(Field field) =>
        field.Control switch
        {
            _ when field.Subject == "countries" => "BE",
            // The first is the default, and a unit is what may have a parent.
            FieldControl.Choice => field.Choices[1].Word,
            FieldControl.Records when field.IsSingle => "4\t5\t9\t3 9\t6",
            FieldControl.Records => string.Join(FieldText.Cell, field.Columns.Select(Example)),
            _ => Example((Column)field),
        };

    private static string Example(Column column) =>
        column.Control switch
        {
            FieldControl.Number => $"{column.Range.Most}",
            FieldControl.Date => "2018-05",
            FieldControl.Url => "https://example.org/",
            FieldControl.Flag => FieldText.False,
            FieldControl.Choice => column.Choices[0].Word,
            _ => "x",
        };

    private static void AssertSaid(object blank, object said) =>
        Assert.All(
            said.GetType().GetProperties().Where(IsKept),
            property => Assert.NotEqual(property.GetValue(blank), property.GetValue(said))
        );

    // The texts are looked at by themselves.
    private static bool IsKept(PropertyInfo property) =>
        property.CanWrite && !property.PropertyType.IsAssignableTo(typeof(EntryText));
}
