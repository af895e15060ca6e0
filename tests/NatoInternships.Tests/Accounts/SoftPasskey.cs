using System.Buffers.Binary;
using System.Formats.Cbor;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using static System.Buffers.Text.Base64Url;

namespace NatoInternships.Tests.Accounts;

/// <summary>
/// An authenticator in software (WebAuthn Level 3): one ES256 passkey without attestation. What it says of itself can
/// be bent, to see that the site minds.
/// </summary>
public sealed class SoftPasskey(int idLength = 32) : IDisposable
{
    private const byte UserPresent = 0x01;
    private const byte UserVerified = 0x04;
    private const byte BackupEligible = 0x08;
    private const byte CredentialData = 0x40;

    private readonly ECDsa _key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private readonly byte[] _id = RandomNumberGenerator.GetBytes(idLength);
    private string _owner = "";

    public string Origin { get; set; } = "https://internships.example.org";

    public string Domain { get; set; } = "internships.example.org";

    public bool Verified { get; set; } = true;

    public bool MayBeBackedUp { get; set; }

    public uint Counter { get; set; }

    /// <summary>The fields of the form that answer a question to make a passkey.</summary>
    public (string Name, string? Value)[] Make(string question)
    {
        var (ceremony, options) = Read(question);
        _owner = options["user"]!["id"]!.GetValue<string>();
        return Answer(
            ceremony,
            new JsonObject
            {
                ["clientDataJSON"] = EncodeToString(ClientData("webauthn.create", options)),
                ["attestationObject"] = EncodeToString(Attestation()),
                ["transports"] = new JsonArray("internal"),
            }
        );
    }

    /// <summary>The fields of the form that answer a question to sign in.</summary>
    public (string Name, string? Value)[] Sign(string question)
    {
        var (ceremony, options) = Read(question);
        var (clientData, data) = (ClientData("webauthn.get", options), AuthenticatorData(withCredential: false));
        return Answer(
            ceremony,
            new JsonObject
            {
                ["clientDataJSON"] = EncodeToString(clientData),
                ["authenticatorData"] = EncodeToString(data),
                ["signature"] = EncodeToString(
                    _key.SignData(
                        [.. data, .. SHA256.HashData(clientData)],
                        HashAlgorithmName.SHA256,
                        DSASignatureFormat.Rfc3279DerSequence
                    )
                ),
                ["userHandle"] = _owner,
            }
        );
    }

    public void Dispose() => _key.Dispose();

    private static (string Ceremony, JsonNode Options) Read(string question)
    {
        var json = JsonNode.Parse(question)!;
        return (json["ceremony"]!.GetValue<string>(), JsonNode.Parse(json["options"]!.GetValue<string>())!);
    }

    private (string Name, string? Value)[] Answer(string ceremony, JsonObject response) =>
        [
            ("ceremony", ceremony),
            (
                "credential",
                new JsonObject
                {
                    ["id"] = EncodeToString(_id),
                    ["rawId"] = EncodeToString(_id),
                    ["type"] = "public-key",
                    ["authenticatorAttachment"] = "platform",
                    ["clientExtensionResults"] = new JsonObject(),
                    ["response"] = response,
                }.ToJsonString()
            ),
        ];

    private byte[] ClientData(string type, JsonNode options) =>
        JsonSerializer.SerializeToUtf8Bytes(
            new
            {
                type,
                challenge = options["challenge"]!.GetValue<string>(),
                origin = Origin,
                crossOrigin = false,
            }
        );

    private byte[] Attestation()
    {
        var cbor = new CborWriter(CborConformanceMode.Ctap2Canonical);
        cbor.WriteStartMap(3);
        cbor.WriteTextString("fmt");
        cbor.WriteTextString("none");
        cbor.WriteTextString("attStmt");
        cbor.WriteStartMap(0);
        cbor.WriteEndMap();
        cbor.WriteTextString("authData");
        cbor.WriteByteString(AuthenticatorData(withCredential: true));
        cbor.WriteEndMap();
        return cbor.Encode();
    }

    private byte[] AuthenticatorData(bool withCredential)
    {
        var flags =
            UserPresent
            | (Verified ? UserVerified : 0)
            | (MayBeBackedUp ? BackupEligible : 0)
            | (withCredential ? CredentialData : 0);
        var counter = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(counter, Counter);
        byte[] data = [.. SHA256.HashData(Encoding.UTF8.GetBytes(Domain)), (byte)flags, .. counter];
        return withCredential ? [.. data, .. new byte[16], 0, (byte)_id.Length, .. _id, .. PublicKey()] : data;
    }

    // COSE_Key of an ES256 key (RFC 9052, RFC 9053): kty EC2, alg -7, crv P-256, x, y.
    private byte[] PublicKey()
    {
        var point = _key.ExportParameters(includePrivateParameters: false).Q;
        var cbor = new CborWriter(CborConformanceMode.Ctap2Canonical);
        cbor.WriteStartMap(5);
        foreach (var (name, value) in new[] { (1, 2), (3, -7), (-1, 1) })
        {
            cbor.WriteInt32(name);
            cbor.WriteInt32(value);
        }

        cbor.WriteInt32(-2);
        cbor.WriteByteString(point.X!);
        cbor.WriteInt32(-3);
        cbor.WriteByteString(point.Y!);
        cbor.WriteEndMap();
        return cbor.Encode();
    }
}
