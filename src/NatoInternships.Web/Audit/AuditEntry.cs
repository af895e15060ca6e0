using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;

namespace NatoInternships.Audit;

/// <summary>
/// One row of the audit log: who did what to what, when (UTC) and from where. Rows are only ever added. Each carries
/// the hash of the one before it, so a row that was changed, taken out or put in between shows.
/// </summary>
public sealed class AuditEntry
{
    public const int LongestName = 254;
    public const int LongestSubject = 254;
    public const int LongestDetail = 1000;
    public const int LongestAddress = 64;

    private AuditEntry() { }

    /// <summary>1 for the first row, then counting up without a gap.</summary>
    public long Number { get; private set; }

    public DateTime At { get; private set; }

    public AuditAct Act { get; private set; }

    /// <summary>The editor who acted; null where nobody was signed in.</summary>
    public Guid? ActorId { get; private set; }

    /// <summary>
    /// The e-mail address of who acted, as it was then, or what acted: the server (its command line, its first start),
    /// or nothing for an unknown visitor.
    /// </summary>
    public string Actor { get; private set; } = "";

    /// <summary>To whom or what it was done.</summary>
    public string Subject { get; private set; } = "";

    public string Detail { get; private set; } = "";

    /// <summary>The network address, shortened (see <see cref="NetworkAddress"/>).</summary>
    public string Address { get; private set; } = "";

    /// <summary>The hash of the row before; empty for the first.</summary>
    public string Before { get; private set; } = "";

    public string Hash { get; private set; } = "";

    public static AuditEntry After(AuditEntry? last, AuditNote note, DateTime now)
    {
        var entry = new AuditEntry
        {
            Number = (last?.Number ?? 0) + 1,
            At = now,
            Act = note.Act,
            ActorId = note.Actor.Id,
            Actor = Cut(note.Actor.Name, LongestName),
            Subject = Cut(note.Subject, LongestSubject),
            Detail = Cut(note.Detail, LongestDetail),
            Address = Cut(note.Actor.Address, LongestAddress),
            Before = last?.Hash ?? "",
        };
        entry.Hash = entry.ComputeHash();
        return entry;
    }

    /// <summary>Whether this row is as it was written and follows the other.</summary>
    public bool Follows(AuditEntry? last) =>
        Number == (last?.Number ?? 0) + 1 && Before == (last?.Hash ?? "") && Hash == ComputeHash();

    // A JSON array keeps neighbouring fields apart, whatever they hold.
    private string ComputeHash() =>
        Convert.ToHexStringLower(
            SHA256.HashData(
                JsonSerializer.SerializeToUtf8Bytes(
                    new[]
                    {
                        Number.ToString(CultureInfo.InvariantCulture),
                        At.ToString("O", CultureInfo.InvariantCulture),
                        Act.ToString(),
                        ActorId?.ToString() ?? "",
                        Actor,
                        Subject,
                        Detail,
                        Address,
                        Before,
                    }
                )
            )
        );

    private static string Cut(string text, int most) => text.Length <= most ? text : $"{text[..(most - 1)]}…";
}

/// <summary>Who acts, and from where.</summary>
public sealed record AuditActor(Guid? Id, string Name, string Address);

/// <summary>What is to be written down.</summary>
public sealed record AuditNote(AuditAct Act, AuditActor Actor, string Subject = "", string Detail = "");
