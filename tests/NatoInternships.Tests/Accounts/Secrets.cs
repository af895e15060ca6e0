using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using NatoInternships.Accounts.SecondFactor;
using NatoInternships.Database;
using NatoInternships.Editors;
using NatoInternships.Tests.Site;
using OtpNet;

namespace NatoInternships.Tests.Accounts;

/// <summary>Secrets are long, random, and no use to who only reads the database.</summary>
public sealed class Secrets
{
    [Fact]
    public void A_secret_has_256_random_bits_and_its_hash_tells_nothing_of_it()
    {
        var (one, two) = (Secret.Create(), Secret.Create());
        Assert.Matches("^[0-9a-f]{64}$", one.Text);
        Assert.NotEqual(one.Text, two.Text);
        Assert.Equal(one.Hash, Secret.Of(one.Text).Hash);
        Assert.NotEqual(one.Text, one.Hash);
    }

    [Fact]
    public void A_key_of_an_authenticator_has_160_random_bits()
    {
        Assert.Equal(20, Base32Encoding.ToBytes(Authenticator.NewKey()).Length);
        Assert.NotEqual(Authenticator.NewKey(), Authenticator.NewKey());
    }

    [Fact]
    public async Task A_recovery_code_has_five_groups_of_five_signs_that_cannot_be_mistaken()
    {
        using var site = new DeskSite();
        using var colleague = await site.JoinAsync();
        Assert.All(
            colleague.RecoveryCodes,
            code => Assert.Matches("^([2-9bcdfghjkmnpqrstvwxz]{5}-){4}[2-9bcdfghjkmnpqrstvwxz]{5}$", code)
        );
    }

    [Fact]
    public async Task The_database_does_not_hold_an_authenticator_s_key_as_it_is()
    {
        using var site = new DeskSite();
        using var colleague = await site.JoinAsync();
        var kept = await site.WithAsync<CatalogueContext, string?>(context =>
            context.Set<IdentityUserToken<Guid>>().Select(token => token.Value).SingleAsync()
        );
        Assert.DoesNotContain(colleague.Key, kept, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task With_a_certificate_the_keys_in_the_database_are_encrypted(bool protectedKeys)
    {
        using var site = new CertifiedSite(protectedKeys);
        using var colleague = await site.JoinAsync();
        var keys = await site.WithAsync<CatalogueContext, List<string?>>(context =>
            context.DataProtectionKeys.Select(key => key.Xml).ToListAsync()
        );
        Assert.NotEmpty(keys);
        Assert.All(
            keys,
            key =>
                Assert.Equal(
                    protectedKeys,
                    !key!.Contains("<masterKey", StringComparison.Ordinal)
                        && key.Contains("EncryptedData", StringComparison.Ordinal)
                )
        );
        Assert.True(await colleague.IsInAsync());
    }

    private sealed class CertifiedSite(bool certified) : DeskSite
    {
        protected override bool StartsFilled => false;

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            if (!certified)
                return;
            var file = Path.Combine(Folder, "keys.pfx");
            using var key = RSA.Create(2048);
            using var certificate = new CertificateRequest(
                "CN=keys",
                key,
                HashAlgorithmName.SHA256,
                RSASignaturePadding.Pkcs1
            ).CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(200));
            File.WriteAllBytes(file, certificate.Export(X509ContentType.Pfx, "open"));
            builder.UseSetting("DataProtection:CertificatePath", file);
            builder.UseSetting("DataProtection:CertificatePassword", "open");
        }
    }
}
