using System.Text.Json;

namespace HiHub.Sandbox.Web.Tests.Api;

public sealed class ReadingTheLegalPosition(RunningOffice office)
{
    [Fact]
    public async Task tells_the_law_with_its_reasons_and_how_sure_they_are()
    {
        var client = await office.As("app1");
        var position = (await client.CaseAsync(await client.FileAsync("token-payment"))).GetProperty("legalPosition");

        position.GetProperty("regime").GetString().ShouldBe("HN-LTD2026");
        position.GetProperty("flags").EnumerateArray().ShouldHaveSingleItem().GetString().ShouldBe("notReceived");
        var reason = position.GetProperty("reasons")[0];
        reason.GetProperty("text").GetProperty("vi").GetString()!.ShouldContain("chưa được tiếp nhận");
        reason.GetProperty("basis").GetProperty("article").GetString().ShouldBe("Luật Thủ đô 02/2026/QH16 Đ36.4");
        reason.GetProperty("basis").GetProperty("confidence").GetString().ShouldBe("article");
    }

    [Fact]
    public async Task names_the_state_banks_office_by_the_dossiers_solution()
    {
        var client = await office.As("app1");
        var position = (await client.CaseAsync(await client.FileAsync("p2p-lending"))).GetProperty("legalPosition");

        position.GetProperty("flags").EnumerateArray().Select(flag => flag.GetString()).ShouldBe(["notReceived", "headOffice"]);
    }

    [Theory]
    [InlineData("token-payment", "submit", "NĐ 224/2026 Đ15.1.g")]
    [InlineData("p2p-lending", "withdraw", "system default, no legal basis yet")]
    public async Task gives_each_act_the_basis_it_has_under_the_cases_regime(string dossier, string act, string basis)
    {
        var client = await office.As("app1");
        var acts = (await client.CaseAsync(await client.FileAsync(dossier))).GetProperty("actions").EnumerateArray();

        Basis(acts.Single(one => one.GetProperty("name").GetString() == act)).ShouldBe(basis);
    }

    private static string? Basis(JsonElement act) => act.GetProperty("basis").GetProperty("en").GetString();
}
