using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.Extensions.Options;
using NatoInternships.Database;

namespace NatoInternships.Publishing;

/// <summary>
/// What was published last, in a file of this node: the site starts with it before it knows its database, and also
/// without one. The file is a shortcut and never an authority: the first look at the database puts right what differs,
/// and a file that is damaged, of another form or of another database is as good as none.
/// </summary>
public sealed partial class LastCatalogue(
    DatabaseFile file,
    IOptions<DatabaseOptions> options,
    IConfiguration settings,
    IHostEnvironment site,
    ILogger<LastCatalogue> logger
)
{
    // Rises with every change of what the file holds.
    private const int Form = 1;

    // A larger catalogue starts from its database: to read more would take longer than that.
    private const long MostBytes = 64 << 20;

    private CatalogueRows? _kept;
    private bool _isFailing;

    /// <summary>Beside the SQLite file, so that a database and its shortcut are moved and removed together.</summary>
    public string FilePath =>
        IsSqlite ? file.FilePath + ".published" : Path.Combine(site.ContentRootPath, "data", "catalogue.published");

    private bool IsSqlite => options.Value.Provider == DatabaseProvider.Sqlite;

    /// <summary>What the file holds; null where there is none that can be trusted.</summary>
    public CatalogueRows? Read()
    {
        try
        {
            if (new FileInfo(FilePath) is not { Exists: true, Length: > SHA256.HashSizeInBytes and <= MostBytes })
                return null;
            var bytes = File.ReadAllBytes(FilePath).AsSpan();
            var text = bytes[..^SHA256.HashSizeInBytes];
            if (!bytes[^SHA256.HashSizeInBytes..].SequenceEqual(SHA256.HashData(text)))
                throw new InvalidDataException("The checksum is another.");
            var kept = JsonSerializer.Deserialize(text, KeptJson.Default.KeptCatalogue);
            return _kept = kept?.Form == Form && kept.Database == Database() ? kept.Rows() : null;
        }
        catch (Exception fault)
        {
            // Whatever is wrong with it: a site that does not start is worse than one that starts a second later.
            Unreadable(FilePath, fault.Message);
            return null;
        }
    }

    /// <summary>Writes the file anew where something else was published. A fault is logged and harms nothing.</summary>
    public void Keep(CatalogueRows rows)
    {
        if (rows == _kept)
            return;
        // Of its own, since two processes may share the folder.
        var draft = $"{FilePath}.{Environment.ProcessId}";
        try
        {
            Write(draft, KeptCatalogue.Of(Form, Database(), rows));
            if (new FileInfo(draft).Length <= MostBytes)
                File.Move(draft, FilePath, overwrite: true);
            (_kept, _isFailing) = (rows, false);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // Tried again with each look; said once.
            if (!_isFailing)
                NotKept(FilePath, fault.Message);
            _isFailing = true;
        }
        finally
        {
            Remove(draft);
        }
    }

    private static void Write(string path, KeptCatalogue kept)
    {
        var form = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            form.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using var stream = new FileStream(path, form);
        using var sum = SHA256.Create();
        using (var text = new CryptoStream(stream, sum, CryptoStreamMode.Write, leaveOpen: true))
            JsonSerializer.Serialize(text, kept, KeptJson.Default.KeptCatalogue);
        stream.Write(sum.Hash);
    }

    // It is there only where something went wrong, which was said.
    private static void Remove(string draft)
    {
        try
        {
            File.Delete(draft);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException) { }
    }

    // A SQLite file is told by its place. Of a server's connection only the name of the database counts: its address
    // may change, and its password does.
    private string Database() =>
        IsSqlite
            ? ""
            : new Microsoft.Data.SqlClient.SqlConnectionStringBuilder(
                settings.GetConnectionString(DatabaseServices.ConnectionName)
            ).InitialCatalog;

    [LoggerMessage(1, LogLevel.Warning, "The last catalogue is not taken from {Path}: {Reason}")]
    private partial void Unreadable(string path, string reason);

    [LoggerMessage(2, LogLevel.Warning, "The catalogue could not be kept for the next start at {Path}: {Reason}")]
    private partial void NotKept(string path, string reason);
}
