using HiHub.Sandbox.Web.Hosting.Demo;
using HiHub.Sandbox.Web.Tests.Api;

namespace HiHub.Sandbox.Web.Tests.Browser;

/// <summary>A case on its way to the permit, in the hands of the head of department, the handler and the decision maker.</summary>
public sealed class Deciding(RunningOffice office, Browsing browsing)
{
    private const string Check = "Kiểm tra và xem hệ quả";

    [Fact]
    public async Task the_head_of_department_assigns_from_the_queue()
    {
        var reference = (await office.TellAsync("token-payment", Stage.Accepted)).Reference!;
        await using var journey = await browsing.BeginAsync(office);
        await journey.SignInAsAsync("hod1");
        await journey.OpenAsync("/queue?box=unassigned");
        await journey.PictureAsync("queue");
        await journey.PressAsync("j");
        await journey.PressAsync("x");
        (await journey.Page.Locator("input[name=chosen]:checked").CountAsync()).ShouldBe(1);
        await journey.PressAsync("x");
        await journey.PressAsync("?");
        await journey.ExamineAsync();
        (await journey.TextAsync()).ShouldContain("Xuống hồ sơ tiếp theo");
        await journey.ClickAsync("Tắt phím tắt");
        await journey.PressAsync("j");
        (await journey.Page.EvaluateAsync<string>("document.activeElement.tagName")).ShouldBe("BUTTON");
        await journey.ClickAsync("Bật phím tắt");
        await PickAsync(journey, "unassigned", reference, "assign");
        await journey.ClickAsync(Check);
        (await journey.TextAsync()).ShouldContain("Người thụ lý: không được để trống.");
        await journey.Page.Locator("[name='handler']").SelectOptionAsync("hnd1");
        await ConfirmAsync(journey, "Trạng thái chuyển từ", "act-consequences");
        (await journey.TextAsync()).ShouldContain("Đã thực hiện: Phân công thụ lý.");
        (await journey.TextAsync()).ShouldContain("Vũ Hoài Nam");
        await journey.PictureAsync("case-overview");
    }

    [Fact]
    public async Task the_handler_confirms_the_risk_and_asks_other_agencies()
    {
        var told = await office.TellAsync("token-payment", Stage.Accepted);
        await told.ActAsync("hod1", Domain.ActionName.Assign, new Domain.Review.Assign.Input { Handler = "hnd1" });
        await using var journey = await browsing.BeginAsync(office);
        await journey.SignInAsAsync("hnd1");
        await PickAsync(journey, "mine", told.Reference!, "confirm-risk-level");
        await journey.CheckAsync("Mức 3 – cao");
        await ConfirmAsync(journey);
        (await journey.TextAsync()).ShouldContain("Đã thực hiện: Xác nhận mức độ rủi ro.");
        await journey.ClickAsync("Lấy ý kiến cơ quan liên quan");
        await journey.Page.Locator("[name='agencies[0].organisation']").SelectOptionAsync("CATP");
        await journey.Page.Locator("[name='agencies[0].questions[0]']").FillAsync("Biện pháp phòng, chống rửa tiền có đủ không?");
        await ConfirmAsync(journey, "phòng, chống rửa tiền");
        (await journey.TextAsync()).ShouldContain("Đã thực hiện: Lấy ý kiến cơ quan liên quan.");
        await journey.OpenAsync("/search?what=thanh+toan");
        await journey.PictureAsync("search");
    }

    [Fact]
    public async Task the_decision_is_prepared_read_signed_and_given()
    {
        var reference = (await office.TellAsync("token-payment", Stage.PendingDecision)).Reference!;
        await using var head = await browsing.BeginAsync(office);
        await head.SignInAsAsync("hod1");
        await head.OpenAsync($"/cases/{reference}");
        await head.ClickAsync("Chuẩn bị văn bản quyết định");
        await head.Page.Locator("[name='template']").SelectOptionAsync("D05");
        await head.Page.Locator("[name='subject']").FillAsync("Cho phép thử nghiệm thanh toán cho khách du lịch quốc tế");
        await head.Page.Locator("[name='grounds[0]']").FillAsync("Luật Thủ đô số 02/2026/QH16, Điều 19");
        await head.Page.Locator("[name='articles[0]']").FillAsync("Điều 1. Cho phép thử nghiệm trong thời hạn ghi tại Quy chế.");
        await ConfirmAsync(head);
        (await head.TextAsync()).ShouldContain("Đã thực hiện: Chuẩn bị văn bản quyết định.");

        await using var chair = await browsing.BeginAsync(office);
        await chair.SignInAsAsync("dec1");
        await PickAsync(chair, "unassigned", reference, "sign-decision");
        var prepared = (await office.FactsAsync(reference)).Approval.Decisions[^1];
        await chair.Page.Locator("[name='documentId']").SelectOptionAsync(prepared.Id);
        await chair.Page.Locator("[name='contentHash']").SelectOptionAsync(prepared.ContentHash);
        await chair.CheckAsync("Ký thay (KT.)");
        await ConfirmAsync(chair);
        await chair.ClickAsync("Cho phép thử nghiệm");
        await chair.Page.Locator("[name='documentId']").SelectOptionAsync(prepared.Id);
        await ConfirmAsync(chair, "Trạng thái chuyển từ", "decision");
        (await chair.TextAsync()).ShouldContain("Đã thực hiện: Cho phép thử nghiệm.");
        await chair.ClickAsync("Văn bản, tài liệu");
        (await chair.TextAsync()).ShouldContain("D05");
        await chair.PictureAsync("decision-documents");
    }

    /// <summary>Follows an act of the case from a box of the queue, on whatever page of it the case stands.</summary>
    private static async Task PickAsync(Journey journey, string box, string reference, string act)
    {
        await journey.OpenAsync($"/queue?box={box}");
        var link = journey.Page.Locator($"a[href='/cases/{reference}/act/{act}']").First;
        while (await link.CountAsync() == 0)
            await journey.Page.Locator("a[rel=next]").ClickAsync();
        await link.ClickAsync();
        await journey.ExamineAsync();
    }

    private static async Task ConfirmAsync(Journey journey, string? says = null, string? picture = null)
    {
        await journey.ClickAsync(Check);
        if (says is not null)
            (await journey.TextAsync()).ShouldContain(says);
        if (picture is not null)
            await journey.PictureAsync(picture);
        await journey.ClickAsync("Xác nhận");
    }
}
