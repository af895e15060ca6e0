using NatoInternships.Addresses;
using NatoInternships.Desk;
using NatoInternships.Languages;
using QRCoder;

namespace NatoInternships.Accounts.SecondFactor;

/// <summary>What a page shows of an authenticator that is being set up.</summary>
public sealed record EnrolmentView(string Email, string Key, string Draft)
{
    // The name under which authenticator apps list the account.
    private const string Issuer = "NATO internships";

    /// <summary>The key in groups of four, to be typed where no camera is at hand.</summary>
    public string KeyInGroups => string.Join(' ', Key.Chunk(4).Select(group => new string(group)));

    /// <summary>What the square code says.</summary>
    public string Address { get; } = Authenticator.Address(Key, Email, Issuer);

    /// <summary>
    /// The square code (ISO/IEC 18004) as rows of dark modules: where each run begins, its row and its length.
    /// </summary>
    public IReadOnlyList<(int X, int Y, int Length)> Runs =>
        [.. Matrix.SelectMany((row, y) => RunsOf(row).Select(run => (run.X, y, run.Length)))];

    public int Size => Matrix.Count;

    private IReadOnlyList<System.Collections.BitArray> Matrix { get; } =
        new QRCodeGenerator()
            .CreateQrCode(Authenticator.Address(Key, Email, Issuer), QRCodeGenerator.ECCLevel.M)
            .ModuleMatrix;

    private static IEnumerable<(int X, int Length)> RunsOf(System.Collections.BitArray row)
    {
        for (var x = 0; x < row.Count; x++)
        {
            var start = x;
            while (x < row.Count && row[x])
                x++;
            if (x > start)
                yield return (start, x - start);
        }
    }
}

/// <summary>Recovery codes, shown this once.</summary>
public sealed record CodesPage(Language Language, string Title, IReadOnlyList<string> Codes, string? Notice)
    : DeskPage(Language, Title, DeskAddresses.RecoveryCodes(Language))
{
    public override bool HasTwin => false;
}
