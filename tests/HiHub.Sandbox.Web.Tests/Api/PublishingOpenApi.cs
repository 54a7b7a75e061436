using HiHub.Sandbox.Web.Tests.Architecture;

namespace HiHub.Sandbox.Web.Tests.Api;

/// <summary>The contract in docs is the one served; run with SANDBOX_WRITE=1 to accept a change.</summary>
public sealed class PublishingOpenApi(RunningOffice office)
{
    [Fact]
    public async Task the_served_contract_is_the_committed_one()
    {
        var served = await office.Anonymous().GetStringAsync("/openapi/v1.json");
        served = served.Replace(office.Address.ToString(), "/", StringComparison.Ordinal).ReplaceLineEndings("\n") + "\n";
        var file = Path.Combine(Sources.Root, "docs", "openapi.json");
        if (Environment.GetEnvironmentVariable("SANDBOX_WRITE") == "1")
            await File.WriteAllTextAsync(file, served);
        (await File.ReadAllTextAsync(file)).ShouldBe(served);
    }

    [Fact]
    public async Task every_act_has_its_operation()
    {
        var served = await office.Anonymous().GetStringAsync("/openapi/v1.json");
        foreach (var route in new[] { "request-supplement", "council-recommend", "permit", "safety-hold", "issue-evaluation" })
            served.ShouldContain($"/actions/{route}\"");
    }
}
