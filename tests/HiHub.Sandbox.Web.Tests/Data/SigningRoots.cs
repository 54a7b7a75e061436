using System.Security.Cryptography;
using System.Text;
using HiHub.Sandbox.Data;
using HiHub.Sandbox.Data.Evidence;
using Microsoft.EntityFrameworkCore;

namespace HiHub.Sandbox.Web.Tests.Data;

public sealed class SigningRoots
{
    public static TheoryData<DatabaseProvider> On => Databases.All;

    [Theory, MemberData(nameof(On))]
    public async Task keeps_every_key_published_when_the_key_is_rotated(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        await house.ToSubmitted();
        await house.Get<DailyRoots>().Seal(house.Clock.Now);
        File.Delete(KeyFile(house));
        house.Clock.Now = house.Clock.Now.AddDays(1);
        (await house.Get<DailyRoots>().Seal(house.Clock.Now)).ShouldBeTrue();
        house.Clock.Now = house.Clock.Now.AddDays(1);
        (await house.Get<DailyRoots>().Seal(house.Clock.Now)).ShouldBeTrue();
        var signed = await house.Query(db => db.DailyRoots.OrderBy(root => root.Day).Select(root => root.KeyId).ToListAsync());
        var published = (await house.Get<AuditKeys>().All()).Select(key => key.KeyId).ToList();
        published.Count.ShouldBe(2);
        signed.ShouldBe([published[0], published[1], published[1]]);
        (await house.Verify()).Broken.ShouldBeNull();
    }

    [Theory, MemberData(nameof(On))]
    public async Task is_not_done_by_a_key_that_nobody_announced(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        await house.ToSubmitted();
        await house.Get<DailyRoots>().Seal(house.Clock.Now);
        await house.Unprotect();
        await Resign(house);
        var broken = (await house.Verify()).Broken.ShouldNotBeNull();
        (broken.Stream, broken.Why.En).ShouldBe(($"root/{await Day(house)}", "the daily root's key is unknown"));
    }

    [Theory, MemberData(nameof(On))]
    public async Task is_refused_where_the_signature_is_anothers(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        await house.ToSubmitted();
        await house.Get<DailyRoots>().Seal(house.Clock.Now);
        await house.Unprotect();
        await house.Query(db => db.DailyRoots.ExecuteUpdateAsync(set => set.SetProperty(root => root.Signature, new byte[64])));
        (await house.Verify()).Broken.ShouldNotBeNull().Why.En.ShouldBe("the daily root's signature is wrong");
        await house.Query(db => db.DailyRoots.ExecuteUpdateAsync(set => set.SetProperty(root => root.PublicKey, new byte[3])));
        (await house.Verify()).Broken.ShouldNotBeNull().Why.En.ShouldBe("the daily root's signature is wrong");
    }

    [Fact]
    public async Task keeps_the_private_key_in_a_file_of_its_own_and_out_of_the_database()
    {
        await using var house = await House.Open(DatabaseProvider.Sqlite);
        await house.Get<DailyRoots>().Seal(house.Clock.Now);
        if (!OperatingSystem.IsWindows())
            File.GetUnixFileMode(KeyFile(house)).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        using var key = ECDsa.Create();
        key.ImportFromPem(await File.ReadAllTextAsync(KeyFile(house)));
        var secret = key.ExportParameters(includePrivateParameters: true).D!;
        await house.Tamper("PRAGMA wal_checkpoint(TRUNCATE)");
        var database = await File.ReadAllBytesAsync(Path.Combine(house.Options.DataDirectory, "sandbox.db"));
        foreach (var form in new[] { secret, Encoding.ASCII.GetBytes(Convert.ToHexStringLower(secret)), Encoding.ASCII.GetBytes(Convert.ToBase64String(secret)[..40]) })
            database.AsSpan().IndexOf(form).ShouldBe(-1);
    }

    [Fact]
    public void takes_the_key_from_configuration_where_there_is_one()
    {
        using var given = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var key = Key(new() { SigningKey = given.ExportPkcs8PrivateKeyPem() });
        using var opened = key.Open();
        opened.ExportSubjectPublicKeyInfo().ShouldBe(given.ExportSubjectPublicKeyInfo());
    }

    [Fact]
    public void refuses_a_key_that_cannot_sign_in_the_published_form_and_never_repeats_it()
    {
        using var fits = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        using var other = ECDsa.Create(ECCurve.NamedCurves.nistP384);
        foreach (var wrong in new[] { "geheim", other.ExportPkcs8PrivateKeyPem(), fits.ExportSubjectPublicKeyInfoPem() })
        {
            var problem = new AuditOptions { SigningKey = wrong }.Validate(new(new object())).ShouldHaveSingleItem().ErrorMessage!;
            problem.ShouldStartWith("Audit:SigningKey is not");
            problem.ShouldNotContain(wrong);
        }
        new AuditOptions { SigningKey = fits.ExportPkcs8PrivateKeyPem() }.Validate(new(new object())).ShouldBeEmpty();
        new AuditOptions { SigningKeyFile = "/nowhere/key.pem" }.Validate(new(new object())).ShouldHaveSingleItem();
    }

    private static SystemKey Key(AuditOptions options) =>
        new(Microsoft.Extensions.Options.Options.Create(options), Microsoft.Extensions.Options.Options.Create(new DatabaseOptions { DataDirectory = "/nowhere" }));

    private static string KeyFile(House house) => Path.Combine(house.Options.DataDirectory, "keys", "system.pem");

    private static Task<string> Day(House house) => house.Query(db => db.DailyRoots.Select(root => root.Day).SingleAsync());

    // The forger signs with a key of their own and says so consistently.
    private static async Task Resign(House house)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        await using var db = house.Db();
        var root = await db.DailyRoots.SingleAsync();
        root.PublicKey = key.ExportSubjectPublicKeyInfo();
        root.KeyId = Convert.ToHexStringLower(SHA256.HashData(root.PublicKey))[..16];
        root.Signature = key.SignData(root.Root, HashAlgorithmName.SHA256);
        await db.SaveChangesAsync();
    }
}
