using System.Security.Cryptography;
using HiHub.Sandbox.Data;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Data.Stores;
using HiHub.Sandbox.Web.Features.People;
using HiHub.Sandbox.Web.Tests.Api;
using HiHub.Sandbox.Web.Tests.People;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace HiHub.Sandbox.Web.Tests.Attacks;

/// <summary>Whoever carries a copy of the database away opens nothing with it.</summary>
public sealed class StealingTheDatabase(StrictOffice office)
{
    [Fact]
    public async Task gives_no_key_of_an_authenticator_and_none_that_protects_forms()
    {
        var person = await office.PersonAsync();
        var key = await office.InScopeAsync(async services =>
        {
            var people = services.GetRequiredService<UserManager<Person>>();
            return (await services.GetRequiredService<SecondFactor>().BeginAsync((await people.FindByIdAsync(person))!, "session")).Key;
        });
        var kept = await office.QueryAsync(db => db.UserTokens.Where(row => row.UserId == person).Select(row => row.Value!).ToListAsync());
        kept.ShouldHaveSingleItem().ShouldNotContain(key);
        await office.Client().GetAsync("/sign-in", TestContext.Current.CancellationToken);
        var ring = await office.QueryAsync(db => db.ProtectionKeys.Select(row => row.Xml).ToListAsync());
        ring.ShouldNotBeEmpty();
        ring.ShouldAllBe(text => !text.Contains('<'));
    }

    [Fact]
    public async Task gives_no_identity_number_of_a_dossier()
    {
        var client = await office.AsAsync(await office.PersonAsync());
        var reference = await client.FileAsync("token-payment");
        (await client.CaseAsync(reference)).GetProperty("version").GetInt32().ShouldBe(1);
        var number = (await office.QueryAsync(db => db.DossierVersions.SingleAsync(row => row.Reference == reference))).Json;
        var known = System.Text.Json.Nodes.JsonNode.Parse(number)!["applicant"]!["legalRepresentative"]!["personalId"]!.ToString();
        var kept = await office.QueryAsync(db => db.Database.SqlQuery<byte[]>(
            $"SELECT json AS value FROM dossier_version WHERE reference = {reference} UNION ALL SELECT payload FROM audit_event WHERE stream = {reference}").ToListAsync());
        kept.Count.ShouldBeGreaterThan(1);
        kept.ShouldAllBe(bytes => !System.Text.Encoding.UTF8.GetString(bytes).Contains(known, StringComparison.Ordinal));
        System.Text.Encoding.UTF8.GetString(number).ShouldContain(known);
    }

    [Fact]
    public void a_sealed_value_opens_only_for_its_purpose_unchanged_and_with_its_key()
    {
        var (one, other) = (Sealed(NewKey()), Sealed(NewKey()));
        var text = one.SealText("001099012345", "a");
        one.OpenText(text, "a").ShouldBe("001099012345");
        one.OpenText(text, "b").ShouldBeNull();
        other.OpenText(text, "a").ShouldBeNull();
        one.SealText("001099012345", "a").ShouldNotBe(text);
        var bytes = Convert.FromBase64String(text);
        for (var i = 0; i < bytes.Length; i++)
        {
            bytes[i] ^= 1;
            one.Open(bytes, "a").ShouldBeNull();
            bytes[i] ^= 1;
        }
    }

    [Fact]
    public void an_old_key_still_opens_and_a_key_of_the_wrong_length_stops_the_start()
    {
        var (old, now) = (NewKey(), NewKey());
        Sealed(now, old).OpenText(Sealed(old).SealText("x", "a"), "a").ShouldBe("x");
        new SealingOptions { Key = "c2hvcnQ=" }.Validate(new(this)).ShouldHaveSingleItem();
        new SealingOptions { Key = now, OldKeys = [old] }.Validate(new(this)).ShouldBeEmpty();
    }

    private static string NewKey() => Convert.ToBase64String(RandomNumberGenerator.GetBytes(Sealing.KeyLength));

    private static Sealing Sealed(string key, params string[] old) =>
        new(Options.Create(new SealingOptions { Key = key, OldKeys = old }), Options.Create(new DatabaseOptions()));
}
