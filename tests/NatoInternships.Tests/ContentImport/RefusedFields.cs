using NatoInternships.ContentImport;

namespace NatoInternships.Tests.ContentImport;

/// <summary>A bad field refuses the folder, with file, line, field and what was expected.</summary>
public sealed class RefusedFields : IDisposable
{
    private const string File = "units/legal.en.md";
    private readonly ImportBench _bench = new();

    [Fact]
    public async Task An_unknown_field_is_refused()
    {
        var fault = await _bench.Write(File, ContentFiles.Body(with: "colour: blue")).RefusedAsync();
        Assert.Equal((File, 7, "colour"), (fault.File, fault.Line, fault.Field));
        Assert.StartsWith(
            "is not a field here; expected one of kind, parent, order, apply, applyUrl, asOf, latestNotice,",
            fault.Expected,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_field_whose_name_is_no_text_is_refused()
    {
        var fault = await _bench.Write(File, ContentFiles.Body(with: "[colour]: blue")).RefusedAsync();
        Assert.Equal((File, 7), (fault.File, fault.Line));
        Assert.StartsWith("is not a field here", fault.Expected, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_field_within_a_row_is_refused()
    {
        var fault = await _bench
            .Write(
                File,
                ContentFiles.Body(with: "links:\n  - title: A page\n    url: https://example.org/\n    colour: blue")
            )
            .RefusedAsync();
        Assert.Equal(new ContentFault(File, 10, "colour", $"is not a field here; expected one of title, url"), fault);
    }

    [Fact]
    public async Task A_missing_name_is_refused() =>
        Assert.Equal(
            new ContentFault(File, 2, "name", $"is missing; give a text"),
            await _bench.Write(File, ContentFiles.Body(without: "name")).RefusedAsync()
        );

    [Fact]
    public async Task A_blank_name_is_refused() =>
        Assert.Equal(
            new ContentFault(File, 5, "name", $"expected a text on one line"),
            await _bench.Write(File, ContentFiles.Body(with: "name: \"  \"")).RefusedAsync()
        );

    [Fact]
    public async Task A_missing_address_of_a_link_is_refused() =>
        Assert.Equal(
            new ContentFault(File, 8, "url", $"is missing; give an address"),
            await _bench.Write(File, ContentFiles.Body(with: "links:\n  - title: A page")).RefusedAsync()
        );

    [Theory]
    [InlineData("2018-13")]
    [InlineData("23 May 2018")]
    [InlineData("2018-02-30")]
    public async Task A_bad_date_is_refused(string date) =>
        Assert.Equal(
            new ContentFault(File, 7, "asOf", $"expected a date as yyyy, yyyy-MM or yyyy-MM-dd"),
            await _bench.Write(File, ContentFiles.Body(with: $"asOf: {date}")).RefusedAsync()
        );

    [Fact]
    public async Task A_bad_date_of_a_source_is_refused_on_its_own_line() =>
        Assert.Equal(
            new ContentFault(File, 9, "date", $"expected a date as yyyy, yyyy-MM or yyyy-MM-dd"),
            await _bench
                .Write(File, ContentFiles.Body(with: "sources:\n  - title: A page\n    date: May 2018"))
                .RefusedAsync()
        );

    [Theory]
    [InlineData("kind: ship", 2, "kind", "expected one of body, unit, programme")]
    [InlineData("kind: Body", 2, "kind", "expected one of body, unit, programme")]
    [InlineData("apply: by-post", 4, "apply", "expected one of headquarters, direct")]
    [InlineData("order: first", 3, "order", "expected a whole number from 1 to 10000")]
    [InlineData("order: 0", 3, "order", "expected a whole number from 1 to 10000")]
    [InlineData("order: -1", 3, "order", "expected a whole number from 1 to 10000")]
    [InlineData("officialName: yes", 7, "officialName", "expected true or false")]
    [InlineData("address: Legal Advisor", 7, "address", "expected lower-case letters a-z, digits and single hyphens")]
    [InlineData("address: état", 7, "address", "expected lower-case letters a-z, digits and single hyphens")]
    [InlineData("acronym: A-very-long-acronym-indeed", 7, "acronym", "expected at most 20 characters on one line")]
    [InlineData("lead: \"one\\ntwo\"", 6, "lead", "expected at most 250 characters on one line")]
    [InlineData("place: [Brussels]", 7, "place", "expected a text on one line")]
    [InlineData("aliases: OLA", 7, "aliases", "expected a list, each item on a line of its own after a hyphen")]
    [InlineData("links:\n  - https://example.org/", 8, "links", "expected a list of groups of fields")]
    [InlineData(
        "applyUrl: ftp://example.org/",
        7,
        "applyUrl",
        "expected an address that begins with https:// or http://"
    )]
    [InlineData(
        "applyUrl: javascript:alert(1)",
        7,
        "applyUrl",
        "expected an address that begins with https:// or http://"
    )]
    [InlineData("applyUrl: /jobs", 7, "applyUrl", "expected an address that begins with https:// or http://")]
    public async Task A_malformed_field_is_refused(string with, int line, string field, string expected) =>
        Assert.Equal(
            new ContentFault(File, line, field, $"{expected}"),
            await _bench.Write(File, ContentFiles.Body(with)).RefusedAsync()
        );

    [Theory]
    [InlineData("sinceThen:\n  - \"\"")]
    [InlineData("sinceThen:\n  - In 2019: the office moved.")]
    [InlineData("sinceThen:\n  - [In 2019, the office moved.]")]
    public async Task A_list_item_that_is_no_text_is_refused_and_never_left_out(string with) =>
        Assert.Equal(
            new ContentFault(
                File,
                8,
                "sinceThen",
                $"expected texts of 1 to 600 characters on one line, in double quotes where they hold a colon"
            ),
            await _bench.Write(File, ContentFiles.Body(with)).RefusedAsync()
        );

    [Theory]
    [InlineData("cycle: yearly", 6, "cycle", "expected a group of fields")]
    [InlineData(
        "cycle:\n  opens: 13\n  closes: 5\n  choices: 12\n  starts: [3, 9]\n  months: 6",
        7,
        "opens",
        "expected a whole number from 1 to 12"
    )]
    [InlineData(
        "cycle:\n  opens: 4\n  closes: 5\n  choices: 12\n  starts: [3, 13]\n  months: 6",
        10,
        "starts",
        "expected whole numbers from 1 to 12"
    )]
    [InlineData("calls:\n  - year: 2018", 7, "source", "is missing; give a text")]
    [InlineData("members:\n  - code: BEL\n    name: Belgium", 7, "code", "expected at most 2 characters on one line")]
    public async Task A_malformed_field_of_a_guidance_page_is_refused(
        string with,
        int line,
        string field,
        string expected
    ) =>
        Assert.Equal(
            new ContentFault("guidance/how-to-apply.en.md", line, field, $"{expected}"),
            await _bench.Write("guidance/how-to-apply.en.md", ContentFiles.Guidance(with)).RefusedAsync()
        );

    public void Dispose() => _bench.Dispose();
}
