using NatoInternships.Addresses;
using NatoInternships.Admin.Previews;
using NatoInternships.Languages;

namespace NatoInternships.Tests.Admin.Previews;

/// <summary>Which addresses are previews.</summary>
public sealed class InsideAddresses
{
    [Theory]
    [InlineData("/preview/xx/secret")]
    [InlineData("/preview/en")]
    [InlineData("/preview/en/")]
    [InlineData("/preview/en/secret/more")]
    [InlineData("/admin/en/preview/a/0x1/page/en")]
    [InlineData("/admin/en/preview/a/-1/page/en")]
    [InlineData("/admin/en/preview/a/mine/page/de")]
    [InlineData("/admin/en/site-at")]
    [InlineData("/admin/en/site-at/tomorrow/en")]
    [InlineData("/admin/en/site-at/2026-13-01t0900/en")]
    [InlineData("/en/preview/en/secret")]
    public void Other_addresses_are_no_previews(string path) => Assert.Null(PreviewRequest.Of(path));

    [Fact]
    public void The_addresses_of_previews_are_read_as_they_are_written()
    {
        var at = new DateTime(2026, 12, 1, 8, 0, 0, DateTimeKind.Utc);
        Assert.Equal(
            new SitePreview(Language.English, at, "/fr/catalogue"),
            PreviewRequest.Of(DeskAddresses.SiteAt(Language.English, at) + "/fr/catalogue")
        );
        Assert.Equal(
            new DraftPreview(Language.French, "a-key", null, Language.English),
            PreviewRequest.Of(DeskAddresses.Preview(Language.French, "a-key", null, Language.English))
        );
        Assert.Equal(
            new DraftPreview(Language.French, "a-key", 12, Language.French),
            PreviewRequest.Of(DeskAddresses.Preview(Language.French, "a-key", 12, Language.French))
        );
        Assert.Equal(
            new LinkPreview(Language.French, "abc"),
            PreviewRequest.Of(PreviewAddresses.Link(Language.French, "abc"))
        );
    }

    [Fact]
    public void No_log_has_a_secret()
    {
        Assert.Equal("/preview", PreviewAddresses.Logged("/preview/en/abc"));
        Assert.Equal("/en/units/abc", PreviewAddresses.Logged("/en/units/abc"));
    }
}
