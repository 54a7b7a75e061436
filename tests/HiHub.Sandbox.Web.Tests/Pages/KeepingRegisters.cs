using System.Net;
using HiHub.Sandbox.Data.Desk;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Approval;
using HiHub.Sandbox.Web.Hosting.Demo;
using HiHub.Sandbox.Web.Tests.Api;
using HiHub.Sandbox.Web.Tests.Office;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace HiHub.Sandbox.Web.Tests.Pages;

public sealed class KeepingRegisters(RunningOffice office)
{
    private const string Texts = "/administration/registers/texts/";

    [Fact]
    public async Task takes_new_words_from_the_preview_to_the_second_administrator()
    {
        var page = Texts + "withdrawn";
        using var first = await SignedInAsync("adm1");
        var fields = Visitor.Fields(("Vi", "{agency} đã dừng hồ sơ {reference}."), ("En", "{agency} stopped {reference}."), ("Reason", "Viết gọn.")).ToList();
        (await ReadAsync(await first.PostAsync(page, fields, page + "?handler=Preview"))).ShouldContain("Sở Khoa học và Công nghệ Hà Nội đã dừng hồ sơ TN-2027-ABCDE.");
        (await ReadAsync(await first.PostAsync(page, Visitor.Fields(("Vi", "{agncy}"), ("En", ""), ("Reason", "x")), page + "?handler=Save"))).ShouldContain("Không có chỗ điền “agncy”. Có phải là “agency”?");
        (await first.PostAsync(page, fields, page + "?handler=Save")).Headers.Location!.OriginalString.ShouldEndWith("done=saved");
        var shown = await first.ReadAsync(page);
        var id = System.Text.RegularExpressions.Regex.Match(shown, "name=\"TextId\" value=\"(T-[0-9.]+)\"").Groups[1].Value;
        (await first.PostAsync(page, Visitor.Fields(("TextId", id)), page + "?handler=Publish")).Headers.Location!.OriginalString.ShouldEndWith("done=proposed");
        using var second = await SignedInAsync("adm2");
        (await second.ReadAsync("/administration/proposals")).ShouldContain("{agency} đã dừng hồ sơ {reference}.");
        var pending = (await office.App.Services.GetRequiredService<HiHub.Sandbox.Data.Office.OfficeDesk>().Pending(PeopleStory.Adm2, TestContext.Current.CancellationToken)).Single(row => row.Action == "PublishMessageText");
        await second.PostAsync("/administration/proposals", Visitor.Fields(("Id", pending.Id)), "/administration/proposals?handler=Confirm");
        var list = await second.ReadAsync("/administration/registers/texts");
        list.ShouldContain("Ban hành mẫu thông báo");
        list.ShouldContain("(adm2)");
        (await second.GetAsync(Texts + "nothing")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task proposes_a_certificate_from_its_file()
    {
        using var visitor = await SignedInAsync("adm1");
        var now = office.App.Services.GetRequiredService<TimeProvider>().GetUtcNow();
        using var certificate = KeepingCertificates.Make(now.AddDays(-1), now.AddYears(2));
        var page = "/administration/registers/certificates";
        (await ReadAsync(await visitor.PostAsync(page, Visitor.Fields(("Organisation", "UBND"), ("Certificate", "không phải"))))).ShouldContain("Không phải một chứng thư số X.509");
        (await visitor.PostAsync(page, Visitor.Fields(("Organisation", "UBND"), ("Certificate", certificate.ExportCertificatePem())))).Headers.Location!.OriginalString.ShouldEndWith("done=proposed");
        using var second = await SignedInAsync("adm2");
        var proposals = await second.ReadAsync("/administration/proposals");
        proposals.ShouldContain("CN=Nguyễn Hữu Khải");
        proposals.ShouldNotContain("BEGIN CERTIFICATE");
    }

    [Fact]
    public async Task lets_nobody_sign_who_is_no_signatory()
    {
        var told = await office.TellAsync("token-payment", Stage.PendingDecision);
        await told.ActAsync("hod1", ActionName.PrepareDecision, new PrepareDecision.Input { Template = "D05", Subject = "Cho phép thử nghiệm", Grounds = ["Luật Thủ đô"], Articles = ["Điều 1."] });
        var document = told.Facts.Approval.Decisions[^1];
        var input = new SignDecision.Input { DocumentId = document.Id, ContentHash = document.ContentHash, SignForm = SignForm.Kt };
        var stranger = new Actor("dec9", "UBND", [Role.Dec]);
        var desk = office.App.Services.GetRequiredService<CaseDesk>();
        var request = new ActRequest(
            told.Reference!, ActionName.SignDecision, System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(input, SandboxJson.Options), stranger, $"{told.State.Version}", null);
        (await Should.ThrowAsync<ActionRefusedException>(() => desk.Act(request, TestContext.Current.CancellationToken))).Refusal.Code.ShouldBe("not-a-signatory");
        (await Should.ThrowAsync<ActionRefusedException>(() => desk.Rehearse(request, TestContext.Current.CancellationToken))).Refusal.Vi.ShouldContain("D05 theo hình thức KT.");
        await BindsOnceItNames(desk, request);
        await told.ActAsync("dec2", ActionName.SignDecision, input);
        told.Facts.Approval.Decisions[^1].SignedBy.ShouldBe("dec2");
    }

    // Neither an entry for another document nor one that begins next year takes the pen away.
    private async Task BindsOnceItNames(CaseDesk desk, ActRequest request)
    {
        var before = new List<HiHub.Sandbox.Data.Rows.Signatory>();
        await office.ChangeAsync(async db => before.AddRange(await db.Signatories.AsNoTracking().Where(row => row.Organisation == "UBND").ToListAsync()));
        var next = office.App.Services.GetRequiredService<TimeProvider>().GetUtcNow().AddYears(1);
        await office.ChangeAsync(db => db.Signatories.Where(row => row.Organisation == "UBND").ExecuteUpdateAsync(set => set.SetProperty(row => row.Documents, "D16")));
        await desk.Rehearse(request, TestContext.Current.CancellationToken);
        await office.ChangeAsync(db => db.Signatories.Where(row => row.Organisation == "UBND").ExecuteUpdateAsync(set => set.SetProperty(row => row.Documents, before[0].Documents).SetProperty(row => row.Since, next)));
        await desk.Rehearse(request, TestContext.Current.CancellationToken);
        await office.ChangeAsync(db => db.Signatories.Where(row => row.Organisation == "UBND").ExecuteUpdateAsync(set => set.SetProperty(row => row.Since, before[0].Since)));
        (await Should.ThrowAsync<ActionRefusedException>(() => desk.Rehearse(request, TestContext.Current.CancellationToken))).Refusal.Code.ShouldBe("not-a-signatory");
    }

    [Fact]
    public async Task leads_from_a_ward_and_a_series_to_their_forms()
    {
        using var visitor = await SignedInAsync("adm1");
        (await visitor.ReadAsync("/administration/registers/wards")).ShouldContain("/office/rename-ward?names.count=1&amp;names%5B0%5D=Ph");
        (await visitor.ReadAsync("/office/rename-ward?names.count=1&names%5B0%5D=Ph%C6%B0%E1%BB%9Dng%20Ba%20%C4%90%C3%ACnh")).ShouldContain("value=\"Phường Ba Đình\"");
        (await visitor.ReadAsync("/administration/registers")).ShouldContain("/office/open-series?issuer=");
        var fields = Visitor.Fields(("Key", "wards"), ("name", "Xã Sông Hồng"), ("paper", "Nghị quyết 02/NQ"), ("since.Day", "1"), ("since.Month", "7"), ("since.Year", "2027"), ("do", "perform"));
        (await ReadAsync(await visitor.PostAsync("/office/add-ward", fields))).ShouldContain("chờ người thứ hai xác nhận");
    }

    [Fact]
    public async Task shows_all_registers_to_administrators_alone()
    {
        using var visitor = await SignedInAsync("adm1");
        using var other = await SignedInAsync("hod1");
        foreach (var page in new[] { "", "/signatories", "/certificates", "/texts", "/texts/accepted", "/wards" }.Select(end => "/administration/registers" + end))
        {
            (await visitor.GetAsync(page)).StatusCode.ShouldBe(HttpStatusCode.OK, page);
            (await other.GetAsync(page)).StatusCode.ShouldBe(HttpStatusCode.Forbidden, page);
        }
        (await visitor.ReadAsync("/administration/registers/signatories")).ShouldContain("Nguyễn Hữu Khải");
        (await visitor.ReadAsync("/office/name-signatory")).ShouldContain("D05 – Quyết định cho phép thử nghiệm");
    }

    private async Task<Visitor> SignedInAsync(string person)
    {
        var visitor = new Visitor(office);
        await visitor.SignInAsync(person);
        return visitor;
    }

    private static Task<string> ReadAsync(HttpResponseMessage answer) => answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
}
