using NatoInternships.ContentImport;

namespace NatoInternships.Tests.ContentImport;

/// <summary>A rhythm of which no line of the year can be drawn is refused where it stands.</summary>
public sealed class CycleRefusals : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("nato-internships-").FullName;

    [Fact]
    public Task A_rhythm_without_a_start_is_refused() =>
        AssertRefusedAsync("opens: 4, closes: 5, choices: 9, months: 6", "starts");

    [Fact]
    public Task A_call_that_closes_before_it_opens_is_refused() =>
        AssertRefusedAsync("opens: 11, closes: 2, choices: 12, starts: [3], months: 6", "closes");

    [Fact]
    public Task Choices_before_the_call_closes_are_refused() =>
        AssertRefusedAsync("opens: 4, closes: 5, choices: 3, starts: [3], months: 6", "closes");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private async Task AssertRefusedAsync(string cycle, string field)
    {
        Directory.CreateDirectory(Path.Combine(_folder, "guidance"));
        await File.WriteAllTextAsync(
            Path.Combine(_folder, "guidance", "the-year.en.md"),
            $$"""
            ---
            section: guidance
            order: 1
            cycle: { {{cycle}} }
            title: The year
            lead: The year.
            ---

            Text.
            """
        );
        var read = await ContentFolder.ReadAsync(_folder, CancellationToken.None);
        var fault = Assert.Single(read.Faults);
        Assert.Equal(("guidance/the-year.en.md", 4, field), (fault.File, fault.Line, fault.Field));
    }
}
