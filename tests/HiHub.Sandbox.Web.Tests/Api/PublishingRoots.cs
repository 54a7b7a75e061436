using System.Net;
using System.Security.Cryptography;
using HiHub.Sandbox.Data.Evidence;
using Microsoft.Extensions.DependencyInjection;

namespace HiHub.Sandbox.Web.Tests.Api;

public sealed class PublishingRoots(RunningOffice office)
{
    [Fact]
    public async Task lets_anyone_check_each_signature_with_the_published_key()
    {
        await office.App.Services.GetRequiredService<DailyRoots>().Seal(office.App.Services.GetRequiredService<TimeProvider>().GetUtcNow(), TestContext.Current.CancellationToken);
        var anyone = office.Anonymous();
        var keys = (await (await anyone.GetAsync("/api/v1/public/audit-keys")).ReadAsync()).EnumerateArray().ToDictionary(key => key.GetProperty("keyId").GetString()!);
        var roots = (await (await anyone.GetAsync("/api/v1/public/audit-roots")).ReadAsync()).GetProperty("items").EnumerateArray().ToList();
        roots.ShouldNotBeEmpty();
        keys.Values.Count(key => key.GetProperty("current").GetBoolean()).ShouldBe(1);
        foreach (var root in roots)
        {
            using var key = ECDsa.Create();
            key.ImportFromPem(keys[root.GetProperty("keyId").GetString()!].GetProperty("pem").GetString());
            key.VerifyData(Convert.FromHexString(root.GetProperty("root").GetString()!), root.GetProperty("signature").GetBytesFromBase64(), HashAlgorithmName.SHA256).ShouldBeTrue();
        }
    }

    [Fact]
    public async Task names_no_case()
    {
        var text = await (await office.Anonymous().GetAsync("/api/v1/public/audit-roots?from=2020-01-01")).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        text.ShouldNotContain("TN-");
        text.ShouldNotContain("heads");
    }

    [Theory]
    [InlineData("from=yesterday", "$.from")]
    [InlineData("to=2026-02-30", "$.to")]
    [InlineData("from=0001-01-01", "$.from")]
    [InlineData("from=2026-12-02&to=2026-12-01", "$.from")]
    public async Task names_a_wrong_day(string query, string field)
    {
        var answer = await office.Anonymous().GetAsync($"/api/v1/public/audit-roots?{query}");
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await answer.FieldsAsync()).ShouldBe([field]);
    }
}
