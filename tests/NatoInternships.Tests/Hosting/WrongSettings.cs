namespace NatoInternships.Tests.Hosting;

/// <summary>A wrong setting stops the start with a sentence that names it and says what it may be.</summary>
[Collection(nameof(Alone))]
public sealed class WrongSettings
{
    private static readonly Dictionary<string, string> Sound = new()
    {
        ["Site:BaseAddress"] = "https://internships.example.org",
    };

    /// <summary>As a process of its own: its exit code and what it writes are what whoever starts it sees.</summary>
    [Fact]
    public async Task Production_without_a_base_address_does_not_start()
    {
        using var site = new SiteProcess([]);
        var (code, errors) = await site.EndAsync();
        Assert.Equal(
            (1, "Site:BaseAddress is missing: give the site's public origin, such as https://internships.example.org."),
            (code, errors.TrimEnd())
        );
    }

    [Theory]
    [InlineData(
        "Site:SecurityContact",
        "security@example.org",
        "Site:SecurityContact is 'security@example.org': it may only be an address such as "
            + "mailto:security@example.org or https://example.org/security."
    )]
    [InlineData(
        "Site:SecurityExpires",
        "2027-01-01",
        "Site:SecurityContact and Site:SecurityExpires go together: give the instant until which the contact "
            + "holds, such as 2027-06-30T00:00:00Z."
    )]
    [InlineData(
        "Site:BaseAddress",
        "internships.example.org",
        "Site:BaseAddress is 'internships.example.org': it may only be a scheme and a host, such as "
            + "https://internships.example.org."
    )]
    [InlineData(
        "Site:BaseAddress",
        "https://example.org/site",
        "Site:BaseAddress is 'https://example.org/site': it may only be a scheme and a host, such as "
            + "https://internships.example.org."
    )]
    [InlineData(
        "Site:BaseAddress",
        "https://example.org ",
        "Site:BaseAddress is 'https://example.org ': it may only be a scheme and a host, such as "
            + "https://internships.example.org."
    )]
    [InlineData(
        "ConnectionStrings:Catalogue",
        "Data Source=",
        "ConnectionStrings:Catalogue names no file: write Data Source=<file>."
    )]
    [InlineData(
        "Site:KnownProxies:0",
        "proxy.local",
        "Site:KnownProxies holds 'proxy.local': it may only hold IP addresses."
    )]
    [InlineData("Database:Provider", "Oracle", "Database:Provider may be Sqlite or SqlServer.")]
    [InlineData("Database:Provider", "7", "Database:Provider may be Sqlite or SqlServer.")]
    [InlineData("Database:CommandTimeoutSeconds", "0", "Database:CommandTimeoutSeconds may be 1 to 3600.")]
    [InlineData("Database:MaxRetryCount", "21", "Database:MaxRetryCount may be 0 to 20.")]
    [InlineData("Server:InlineCompletions", "sometimes", "Server:InlineCompletions may be true or false.")]
    [InlineData("Database:MaxBatchSize", "many", "Database:MaxBatchSize may be 1 to 1000.")]
    [InlineData(
        "DataProtection:CertificatePath",
        "nothing.pfx",
        "DataProtection:CertificatePath is 'nothing.pfx': it may only name a PKCS #12 file (.pfx) with a private "
            + "key that DataProtection:CertificatePassword opens."
    )]
    [InlineData("SignIn:RequestsPerMinute", "0", "SignIn:RequestsPerMinute may be 5 to 10000.")]
    [InlineData("Sessions:IdleMinutes", "1", "Sessions:IdleMinutes may be 5 to 480.")]
    [InlineData("Sessions:LongestHours", "48", "Sessions:LongestHours may be 1 to 24.")]
    [InlineData(
        "Mail:Host",
        "mail.example.org",
        "Mail:From is missing or no e-mail address: give the sender of the site's letters, such as "
            + "internships@example.org."
    )]
    [InlineData("Mail:Port", "0", "Mail:Port may be 1 to 65535.")]
    [InlineData(
        "Mail:Security",
        "Perhaps",
        "Mail:Security may be StartTls, SslOnConnect, Auto, StartTlsWhenAvailable or None."
    )]
    [InlineData(
        "ConnectionStrings:Catalogue",
        "",
        "ConnectionStrings:Catalogue is missing: give the connection string of the Sqlite database."
    )]
    public async Task A_wrong_value_ends_the_start_with_its_sentence(string setting, string value, string sentence) =>
        Assert.Equal(
            (1, sentence),
            await SiteStart.EndAsync(new Dictionary<string, string>(Sound) { [setting] = value })
        );

    [Fact]
    public async Task A_connection_string_of_another_database_ends_the_start_with_a_sentence()
    {
        var (code, errors) = await SiteStart.EndAsync(
            new Dictionary<string, string>(Sound)
            {
                ["ConnectionStrings:Catalogue"] = "Server=here;MultipleActiveResultSets=true",
            }
        );
        Assert.Equal(1, code);
        Assert.StartsWith(
            "ConnectionStrings:Catalogue is not a connection string for Sqlite: ",
            errors,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_SQL_Server_that_asks_for_Entra_ID_ends_the_start_with_a_sentence()
    {
        var end = await SiteStart.EndAsync(
            new Dictionary<string, string>(Sound)
            {
                ["Database:Provider"] = "SqlServer",
                ["ConnectionStrings:Catalogue"] = "Server=here;Authentication=Active Directory Default",
            }
        );
        Assert.Equal(
            (
                1,
                "ConnectionStrings:Catalogue asks for ActiveDirectoryDefault: sign in to SQL Server by a name and a "
                    + "password, or with Integrated Security."
            ),
            end
        );
    }

    [Fact]
    public async Task Every_wrong_setting_is_named_at_once()
    {
        var (code, errors) = await SiteStart.EndAsync(
            new Dictionary<string, string>
            {
                ["Database:MaxBatchSize"] = "many",
                ["Database:MaxRetryCount"] = "few",
                ["Site:BaseAddress"] = "",
            }
        );
        Assert.Equal(1, code);
        Assert.Equal(
            [
                "Database:MaxBatchSize may be 1 to 1000.",
                "Database:MaxRetryCount may be 0 to 20.",
                "Site:BaseAddress is missing: give the site's public origin, such as https://internships.example.org.",
            ],
            errors.Split('\n', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public async Task The_command_line_says_the_sentence_too()
    {
        var end = await SiteStart.EndAsync(
            new Dictionary<string, string> { ["Database:Provider"] = "Oracle" },
            "content",
            "import"
        );
        Assert.Equal((1, "Database:Provider may be Sqlite or SqlServer."), end);
    }
}
