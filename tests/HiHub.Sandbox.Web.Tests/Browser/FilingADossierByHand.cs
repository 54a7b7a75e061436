using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using HiHub.Sandbox.Data;
using HiHub.Sandbox.Domain.Intake;
using HiHub.Sandbox.Web.Features.Intake;
using HiHub.Sandbox.Web.Tests.Api;
using HiHub.Sandbox.Web.Tests.Architecture;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace HiHub.Sandbox.Web.Tests.Browser;

/// <summary>A dossier of the folder of dossiers goes from paper through every page of an application to its receipt by the office; what is stored in the end is what was on paper.</summary>
public sealed class FilingADossierByHand(RunningOffice office, Browsing browsing)
{
    private const string Answers = "/router?field=transportUav&ai=yes&environment=realConditions&participants=customers&personalData=ordinary&security=no&place=hanoi&ward=Phường Bạch Mai&vehicle=drone&obstacle=noLongerSuitable&standing=yes&duplicate=no";

    private const string PartnerName = "[name='capacity.partners[0].name']";

    private static readonly byte[] s_paper = File.ReadAllBytes(Path.Combine(Sources.Root, "tests", "dossiers", "drone-shuttle.json"));

    [Fact]
    public async Task ends_with_the_dossier_that_was_on_paper()
    {
        CultureInfo.CurrentCulture = new("vi-VN");
        var reference = await DraftAsync();
        await SubmitAsync(reference);
        await AskAsync(reference);
        await AnswerAsync(reference);
        await AcceptAsync(reference);
        (await StoredAsync(reference)).ShouldBe(Same(s_paper));
    }

    private async Task<string> DraftAsync()
    {
        var paper = JsonNode.Parse(s_paper)!.AsObject();
        paper["exit"]!["refund"] = "Chưa rõ.";
        await using var journey = await browsing.BeginAsync(office);
        await journey.SignInAsAsync("apa1");
        await journey.OpenAsync(Answers);
        await journey.ClickAsync("Lập hồ sơ với các câu trả lời này");
        await journey.ClickAsync("Bắt đầu");
        var reference = journey.Address.Split('/')[2];
        await journey.ClickAsync("Tổ chức, cá nhân đề nghị");
        var typist = new DossierTypist(journey, paper);
        foreach (var sheet in DossierSheets.All)
        {
            await typist.TypeAsync(sheet);
            if (sheet.Slug == "partners")
                await ThinkAgainAsync(journey, reference);
        }
        journey.Address.ShouldBe($"/applications/{reference}");
        (await journey.TextAsync()).ShouldContain("Đã đủ 26 trên 26 phần.");
        await AttachAsync(journey, reference, [.. await MissingAsync(reference)]);
        return reference;
    }

    /// <summary>One item too many is added, changed and taken out again.</summary>
    private static async Task ThinkAgainAsync(Journey journey, string reference)
    {
        await journey.OpenAsync($"/applications/{reference}/partners");
        await journey.ClickAsync("Thêm đối tác");
        await journey.Page.Locator(PartnerName).FillAsync("Nhầm");
        await journey.ClickAsync("Lưu, làm tiếp sau");
        await journey.ClickAsync("Đối tác");
        await journey.ClickAsync("2. Nhầm");
        await journey.Page.Locator(PartnerName).FillAsync("Vẫn nhầm");
        await journey.ClickAsync("Lưu và tiếp tục");
        await journey.ClickAsync("Bỏ đối tác 2");
        (await journey.TextAsync()).ShouldNotContain("nhầm");
        await journey.ClickAsync("Tiếp tục");
    }

    private async Task<IEnumerable<DocumentKind>> MissingAsync(string reference)
    {
        await using var scope = office.App.Services.CreateAsyncScope();
        var row = await scope.ServiceProvider.GetRequiredService<SandboxDb>().Cases.AsNoTracking().SingleAsync(one => one.Reference == reference, TestContext.Current.CancellationToken);
        var pack = scope.ServiceProvider.GetRequiredService<HiHub.Sandbox.Data.Desk.LawBooks>().Current.Pack(row.Regime, row.PackVersion);
        // One paper is forgotten: the agreement of whoever owns the place.
        return Papers.Asked(DossierReader.Read(s_paper).Dossier!, pack).Where(kind => kind != DocumentKind.HostConsent);
    }

    private static async Task AttachAsync(Journey journey, string reference, DocumentKind[] kinds)
    {
        await journey.OpenAsync($"/applications/{reference}/documents");
        foreach (var kind in kinds)
        {
            var name = DocumentNames.Of(kind).Vi;
            await journey.ChooseAsync("Loại giấy tờ", name);
            await journey.Page.GetByLabel("Tệp").SetInputFilesAsync(new FilePayload { Name = $"{kind}.pdf", MimeType = "application/pdf", Buffer = "%PDF-1.7\n%%EOF\n"u8.ToArray() });
            await journey.Page.GetByRole(AriaRole.Button, new() { Name = "Gửi tệp" }).ClickAsync();
            await journey.Page.GetByText($"Đã đính kèm: {name}.").WaitForAsync();
        }
        await journey.ExamineAsync();
    }

    private async Task SubmitAsync(string reference)
    {
        await using var journey = await browsing.BeginAsync(office);
        await journey.SignInAsAsync("app1");
        await journey.OpenAsync($"/applications/{reference}");
        await journey.ClickAsync("Kiểm tra và nộp hồ sơ");
        (await journey.TextAsync()).ShouldContain("Còn 1 nội dung chưa đủ");
        (await journey.TextAsync()).ShouldContain("xác nhận các cam kết ở khối L");
        await journey.ClickAsync("Nộp hồ sơ");
        (await journey.HeadingAsync()).ShouldBe("Đã nộp hồ sơ", await journey.TextAsync());
        (await journey.TextAsync()).ShouldContain(reference);
        await journey.Page.EmulateMediaAsync(new() { Media = Media.Print });
        (await journey.Page.Locator(".site-header").IsVisibleAsync()).ShouldBeFalse();
        (await journey.TextAsync()).ShouldContain("Mã băm SHA-256");
        Encoding.ASCII.GetString(await journey.Page.PdfAsync(), 0, 5).ShouldBe("%PDF-");
        await journey.Page.EmulateMediaAsync(new() { Media = Media.Screen });
        await journey.Page.GoBackAsync();
        (await journey.HeadingAsync()).ShouldBe("Nội dung hồ sơ");
        (await journey.Page.GetByRole(AriaRole.Button, new() { Name = "Nộp hồ sơ", Exact = true }).CountAsync()).ShouldBe(0);
    }

    private async Task AskAsync(string reference)
    {
        await using var journey = await browsing.BeginAsync(office);
        await journey.SignInAsAsync("int1");
        await journey.OpenAsync($"/cases/{reference}/checklist");
        (await journey.TextAsync()).ShouldContain("Hồ sơ còn 1 nội dung chưa đạt");
        await journey.ClickAsync("Lập yêu cầu bổ sung");
        await journey.Page.Locator("button[value='add:deficiencies']").ClickAsync();
        await journey.ExamineAsync();
        await journey.Page.Locator("[name='deficiencies[1].reason']").SelectOptionAsync("S04");
        await journey.Page.Locator("[name='deficiencies[1].path']").FillAsync("$.exit.refund");
        await journey.Page.Locator("[name='deficiencies[1].text']").FillAsync("Ghi rõ phương án hoàn trả.");
        await journey.ClickAsync("Kiểm tra và xem hệ quả");
        await journey.ClickAsync("Xác nhận");
        (await journey.TextAsync()).ShouldContain("Đã thực hiện: Yêu cầu bổ sung, hoàn thiện hồ sơ.");
    }

    private async Task AnswerAsync(string reference)
    {
        await using var journey = await browsing.BeginAsync(office);
        await journey.SignInAsAsync("app1");
        await journey.OpenAsync($"/cases/{reference}");
        await journey.ClickAsync("Trả lời từng nội dung");
        await journey.ClickAsync("Đến phần hồ sơ có nội dung này 1");
        journey.Address.ShouldBe($"/applications/{reference}/documents");
        await AttachAsync(journey, reference, [DocumentKind.HostConsent]);
        await journey.OpenAsync($"/applications/{reference}/answer");
        await journey.ClickAsync("Đến phần hồ sơ có nội dung này 2");
        await journey.FillAsync("Phương án hoàn trả", JsonNode.Parse(s_paper)!["exit"]!["refund"]!.GetValue<string>());
        await journey.ClickAsync("Lưu, làm tiếp sau");
        await journey.OpenAsync($"/applications/{reference}/answer");
        await journey.FillAsync("Trả lời nội dung 1", "Đã đính kèm văn bản đồng ý.");
        await journey.FillAsync("Trả lời nội dung 2", "Đã ghi rõ.");
        await journey.ClickAsync("Gửi bổ sung");
        (await journey.TextAsync()).ShouldContain("Hiện không có việc nào chờ anh/chị.");
    }

    private async Task AcceptAsync(string reference)
    {
        await using var journey = await browsing.BeginAsync(office);
        await journey.SignInAsAsync("int1");
        await journey.OpenAsync($"/cases/{reference}/checklist");
        (await journey.TextAsync()).ShouldContain("Không thấy thiếu nội dung hay giấy tờ nào.");
        await journey.ClickAsync("Tiếp nhận hồ sơ");
        foreach (var passed in await journey.Page.Locator("input[name='passed']").AllAsync())
            await passed.CheckAsync();
        await journey.ClickAsync("Kiểm tra và xem hệ quả");
        await journey.ClickAsync("Xác nhận");
        (await journey.TextAsync()).ShouldContain("Đã thực hiện: Tiếp nhận hồ sơ.");
    }

    private async Task<string> StoredAsync(string reference)
    {
        await using var scope = office.App.Services.CreateAsyncScope();
        var versions = scope.ServiceProvider.GetRequiredService<SandboxDb>().DossierVersions.AsNoTracking().Where(row => row.Reference == reference);
        return Same(await versions.OrderByDescending(row => row.No).Select(row => row.Json).FirstAsync(TestContext.Current.CancellationToken));
    }

    /// <summary>A dossier in one spelling, whatever the order of its fields.</summary>
    private static string Same(byte[] json) => Encoding.UTF8.GetString(DossierReader.Write(DossierReader.Read(json).Dossier!));
}
