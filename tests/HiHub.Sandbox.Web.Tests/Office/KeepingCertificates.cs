using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using HiHub.Sandbox.Data;
using HiHub.Sandbox.Data.Office;
using HiHub.Sandbox.Data.Office.Registers;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Web.Tests.Data;
using Microsoft.EntityFrameworkCore;
using static HiHub.Sandbox.Web.Tests.Office.PeopleStory;

namespace HiHub.Sandbox.Web.Tests.Office;

public sealed class KeepingCertificates
{
    public static TheoryData<DatabaseProvider> On => Databases.All;

    private static readonly AddCertificate.Input s_add = new() { Organisation = "UBND", Person = "dec1", Certificate = "" };

    [Theory, MemberData(nameof(On))]
    public async Task enters_and_retires_a_certificate_under_two_names(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        using var certificate = Make(house.Clock.Now.AddDays(-1), house.Clock.Now.AddYears(3));
        var add = s_add with { Certificate = certificate.ExportCertificatePem() };
        var proposed = await house.Done(OfficeActionName.AddCertificate, Adm1, add);
        (await Should.ThrowAsync<ActionRefusedException>(() => house.Confirm(proposed, Adm1))).Refusal.Code.ShouldBe("second-signer-is-proposer");
        await house.Confirm(proposed, Adm2);
        var row = await house.Query(db => db.SigningCertificates.SingleAsync());
        (row.Subject, row.Issuer, row.Serial).ShouldBe((certificate.Subject, certificate.Issuer, certificate.SerialNumber));
        row.Thumbprint.ShouldBe(Convert.ToHexStringLower(SHA256.HashData(certificate.RawData)));
        row.ValidUntil.ShouldBe(new DateTimeOffset(certificate.NotAfter.ToUniversalTime()));
        await house.Refused("certificate-known", OfficeActionName.AddCertificate, Adm1, add with { Certificate = Convert.ToBase64String(certificate.RawData) });
        var retire = new RetireCertificate.Input { CertificateId = row.Id, Reason = "Mất thiết bị." };
        await house.Confirm(await house.Done(OfficeActionName.RetireCertificate, Adm1, retire), Adm2);
        row = await house.Query(db => db.SigningCertificates.SingleAsync());
        (row.RetiredAt, row.RetireReason).ShouldBe((house.Clock.Now, "Mất thiết bị."));
        await house.Refused("already-ended", OfficeActionName.RetireCertificate, Adm1, retire);
        await house.Refused("certificate-unknown", OfficeActionName.RetireCertificate, Adm1, retire with { CertificateId = "C-9" });
        (await house.Verify()).Broken.ShouldBeNull();
    }

    [Fact]
    public async Task takes_nothing_else_and_nothing_expired()
    {
        await using var house = await House.Open(DatabaseProvider.Sqlite);
        var now = house.Clock.Now;
        using var good = Make(now.AddDays(-1), now.AddYears(3));
        using var expired = Make(now.AddYears(-2), now.AddDays(-1));
        using var weak = Make(now.AddDays(-1), now.AddYears(3), bits: 1024);
        using var other = Make(now.AddDays(-1), now.AddYears(3), X509KeyUsageFlags.KeyEncipherment);
        using var key = RSA.Create(2048);
        await Wrong(house, "certificate-malformed", "xin chào");
        await Wrong(house, "certificate-malformed", Convert.ToBase64String("xin chào"u8));
        await Wrong(house, "certificate-malformed", good.ExportCertificatePem() + "\n" + good.ExportCertificatePem());
        await Wrong(house, "certificate-malformed", good.ExportCertificatePem()[..200]);
        await Wrong(house, "certificate-malformed", key.ExportSubjectPublicKeyInfoPem());
        await Wrong(house, "private-key", good.ExportCertificatePem() + "\n" + key.ExportPkcs8PrivateKeyPem());
        await Wrong(house, "certificate-expired", expired.ExportCertificatePem());
        await Wrong(house, "certificate-weak", weak.ExportCertificatePem());
        await Wrong(house, "certificate-not-for-signing", other.ExportCertificatePem());
        await house.Refused("organisation-unknown", OfficeActionName.AddCertificate, Adm1, s_add with { Organisation = "NOWHERE", Certificate = good.ExportCertificatePem() });
        await house.Refused("certificate-without-signatory", OfficeActionName.AddCertificate, Adm1, s_add with { Person = "clk1", Certificate = good.ExportCertificatePem() });
        await house.Refused("not-your-role", OfficeActionName.AddCertificate, Roster.Dec1, s_add with { Certificate = good.ExportCertificatePem() });
    }

    [Fact]
    public async Task confirms_no_certificate_that_has_expired_meanwhile()
    {
        await using var house = await House.Open(DatabaseProvider.Sqlite);
        using var short_ = Make(house.Clock.Now.AddDays(-1), house.Clock.Now.AddHours(1));
        var proposed = await house.Done(OfficeActionName.AddCertificate, Adm1, s_add with { Person = null, Certificate = short_.ExportCertificatePem() });
        house.Clock.Now = house.Clock.Now.AddHours(2);
        (await Should.ThrowAsync<ActionRefusedException>(() => house.Confirm(proposed, Adm2))).Refusal.Vi.ShouldContain("đã hết hạn");
    }

    internal static X509Certificate2 Make(DateTimeOffset from, DateTimeOffset until, X509KeyUsageFlags usage = X509KeyUsageFlags.DigitalSignature, int bits = 2048)
    {
        using var key = RSA.Create(bits);
        var request = new CertificateRequest("CN=Nguyễn Hữu Khải, O=UBND thành phố Hà Nội", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        request.CertificateExtensions.Add(new X509KeyUsageExtension(usage, critical: true));
        return request.CreateSelfSigned(from, until);
    }

    private static async Task Wrong(House house, string code, string text) =>
        (await house.Do(OfficeActionName.AddCertificate, Adm1, s_add with { Certificate = text })).Errors.ShouldHaveSingleItem().Code.ShouldBe(code);
}
