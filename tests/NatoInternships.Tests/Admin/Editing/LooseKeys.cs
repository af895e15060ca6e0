using System.Data.Common;
using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using NatoInternships.Catalogue;
using NatoInternships.Database;
using NatoInternships.Editors;
using NatoInternships.Tests.Publishing;
using NatoInternships.Tests.Site;

namespace NatoInternships.Tests.Admin.Editing;

/// <summary>
/// On a database that takes "Legal-Advisor" or "legal-advisor " for "legal-advisor", as SQL Server does, an address
/// that is not the entry's own is no address of it.
/// </summary>
public sealed partial class LooseKeys : IDisposable
{
    private const string Key = "legal-advisor";

    private readonly LooseSite _site = new();

    [Theory]
    [InlineData("")]
    [InlineData("/publishing")]
    [InlineData("/history")]
    [InlineData("/french")]
    [InlineData("/preview-links")]
    public async Task A_page_with_a_space_after_the_key_is_missing(string page)
    {
        using var editor = await _site.JoinAsync(Role.Publisher);
        _site.Collation = "RTRIM";
        Assert.Equal(
            HttpStatusCode.NotFound,
            (await editor.Browser.AskAsync($"{Forms.Entries}/{Key}%20{page}")).Status
        );
    }

    [Theory]
    [InlineData("Legal-Advisor", "NOCASE")]
    [InlineData("legal-advisor%20", "RTRIM")]
    public async Task A_form_sent_to_another_spelling_does_nothing(string spelling, string collation)
    {
        using var editor = await _site.JoinAsync(Role.Publisher);
        var page = await editor.Browser.GetAsync($"{Forms.Entries}/{Key}/publishing");
        _site.Collation = collation;
        var before = (await _site.AuditAsync()).Count;
        using var form = Browsing.Filled(page, "/publishing/withdraw", ("why", "A test."));
        form.RequestUri = new Uri(
            form.RequestUri!.OriginalString.Replace(Key, spelling, StringComparison.Ordinal),
            UriKind.Relative
        );
        using var answer = await editor.Browser.Client.SendAsync(form);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal(before, (await _site.AuditAsync()).Count);
    }

    [Fact]
    public async Task A_successor_is_named_by_its_own_key()
    {
        using var editor = await _site.JoinAsync(Role.Publisher);
        await _site.AddAsync("a-unit", Samples.Unit() with { Parent = null, Kind = Addresses.UnitKind.Body });
        var page = await editor.Browser.GetAsync($"{Forms.Entries}/a-unit/publishing");
        _site.Collation = "NOCASE";
        await editor.Browser.SubmitAsync(
            page,
            "/publishing/withdraw",
            ("how", "moved"),
            ("why", "A test."),
            ("successor", "Legal-Advisor")
        );
        Assert.DoesNotContain(await _site.AuditAsync(), entry => entry.Act == NatoInternships.Audit.AuditAct.Withdrawn);
    }

    public void Dispose() => _site.Dispose();

    private sealed partial class LooseSite : SqliteDesk
    {
        private readonly Loosening _loosening = new();

        public string Collation
        {
            set => _loosening.Collation = value;
        }

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureTestServices(services =>
                services.ConfigureDbContext<SqliteCatalogueContext>(options => options.AddInterceptors(_loosening))
            );
        }

        private sealed partial class Loosening : DbCommandInterceptor
        {
            public volatile string Collation = "BINARY";

            public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
                DbCommand command,
                CommandEventData eventData,
                InterceptionResult<DbDataReader> result,
                CancellationToken cancellationToken = default
            )
            {
                command.CommandText = KeyAsked().Replace(command.CommandText, $"$0 COLLATE {Collation}");
                return new(result);
            }

            [GeneratedRegex("\"Key\" = @\\w+", RegexOptions.None, 1000)]
            private static partial Regex KeyAsked();
        }
    }
}
