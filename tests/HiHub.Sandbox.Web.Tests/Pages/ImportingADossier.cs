using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using HiHub.Sandbox.Web.Tests.Api;
using HiHub.Sandbox.Web.Tests.Architecture;

namespace HiHub.Sandbox.Web.Tests.Pages;

/// <summary>A dossier written elsewhere becomes a draft; the official portal's code stays with it.</summary>
public sealed class ImportingADossier(RunningOffice office)
{
    private static int s_last = Random.Shared.Next(1000, 9000);

    [Theory]
    [InlineData("token-payment")]
    [InlineData("p2p-lending")]
    [InlineData("drone-shuttle")]
    [InlineData("incomplete")]
    [InlineData("refused")]
    public async Task makes_a_draft_of_it(string dossier)
    {
        using var applicant = await Applicant.SignInAsync(office);
        var answer = await applicant.SendAsync("/applications/import", [("DossierText", Read(dossier))]);
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect, await Applicant.TextAsync(answer));
        (await applicant.ReadAsync(answer.Headers.Location!.ToString())).ShouldContain("Anh/chị đang làm tiếp bản nháp");
    }

    [Fact]
    public async Task names_every_wrong_field_in_words_and_keeps_the_text()
    {
        using var applicant = await Applicant.SignInAsync(office);
        var text = Read("token-payment").Replace("\"enterprise\"", "\"factory\"", StringComparison.Ordinal).Replace("\"trl\": 7", "\"trl\": 77", StringComparison.Ordinal);
        var answer = await applicant.SendAsync("/applications/import", [("DossierText", text)]);
        var page = await Applicant.TextAsync(answer);
        page.ShouldContain("Tổ chức, cá nhân đề nghị ($.applicant.type): Giá trị không thuộc danh mục.");
        page.ShouldContain("Tên và loại đề án ($.proposal.trl): Trị số phải từ 1 đến 9.");
        page.ShouldContain("\"factory\"");
        (await Applicant.TextAsync(await applicant.SendAsync("/applications/import", [("DossierText", "{ not json")]))).ShouldContain("Nội dung không phải JSON hợp lệ");
        (await Applicant.TextAsync(await applicant.SendAsync("/applications/import", []))).ShouldContain("hãy chọn tệp hoặc dán nội dung.");
    }

    [Fact]
    public async Task keeps_the_official_code_through_receipt()
    {
        var (code, client) = (Code(), await office.As("app1"));
        var made = await client.PostAsync("/api/v1/applications/import", Http.Json(Package("token-payment", code)), TestContext.Current.CancellationToken);
        made.StatusCode.ShouldBe(HttpStatusCode.Created, await made.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        var reference = (await made.ReadAsync()).GetProperty("reference").GetString()!;
        (await client.ActAsync(reference, "submit", version: "1")).StatusCode.ShouldBe(HttpStatusCode.OK);
        var intake = await office.As("int1");
        var lacking = (await office.FactsAsync(reference)).Intake.Documents.Count == 0;
        lacking.ShouldBeTrue();
        var satisfied = await SatisfiedAsync(intake, reference);
        var accepted = await intake.ActAsync(reference, "accept", new { passed = new[] { "jurisdiction", "documents", "readable", "signature" }, satisfied }, "2");
        accepted.StatusCode.ShouldBe(HttpStatusCode.OK, await accepted.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        (await accepted.ReadAsync()).GetProperty("dossierCode").GetString().ShouldBe(code);
    }

    [Fact]
    public async Task takes_a_code_once_and_none_of_the_office_s_own()
    {
        using var applicant = await Applicant.SignInAsync(office);
        var code = Code();
        (await applicant.SendAsync("/applications/import", [("DossierText", Package("token-payment", code))])).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await Applicant.TextAsync(await applicant.SendAsync("/applications/import", [("DossierText", Read("token-payment")), ("DossierCode", code)]))).ShouldContain("Mã hồ sơ này đã có trong hệ thống.");
        (await Applicant.TextAsync(await applicant.SendAsync("/applications/import", [("DossierText", Read("token-payment")), ("DossierCode", "số 7")]))).ShouldContain("Mã hồ sơ phải theo mẫu");
        (await Applicant.TextAsync(await applicant.SendAsync("/applications/import", [("DossierText", Read("token-payment")), ("DossierCode", "H26.12-261123-0001")]))).ShouldContain("dãy số của chính cơ quan tiếp nhận");
    }

    private static string Read(string dossier) => File.ReadAllText(Path.Combine(Sources.Root, "tests", "dossiers", $"{dossier}.json"));

    private static string Package(string dossier, string code) => new JsonObject { ["dossierCode"] = code, ["dossier"] = JsonNode.Parse(Read(dossier)) }.ToJsonString();

    private static string Code() => string.Create(CultureInfo.InvariantCulture, $"H26.77-261122-{Interlocked.Increment(ref s_last):0000}");

    // Every paper is missing; the officer has seen them at the portal.
    private static async Task<object[]> SatisfiedAsync(HttpClient intake, string reference)
    {
        var refused = await intake.ActAsync(reference, "accept", new { passed = new[] { "jurisdiction", "documents", "readable", "signature" } }, "2");
        (await refused.CodeAsync()).ShouldBe("dossier-incomplete");
        return [.. Enum.GetNames<Domain.Intake.DocumentKind>().Select(kind => new { path = $"$.documents.{char.ToLowerInvariant(kind[0])}{kind[1..]}", reason = "Đã có trên Cổng" })];
    }
}
