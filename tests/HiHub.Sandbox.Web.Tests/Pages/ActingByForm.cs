using System.Net;
using System.Text.RegularExpressions;
using HiHub.Sandbox.Web.Hosting.Demo;
using HiHub.Sandbox.Web.Tests.Api;

namespace HiHub.Sandbox.Web.Tests.Pages;

public sealed class ActingByForm(RunningOffice office)
{
    [Fact]
    public async Task shows_what_will_happen_and_does_it_only_when_confirmed()
    {
        var (applicant, reference) = await SubmittedAsync();
        using var desk = await SignedInAsync("int1");
        var page = $"/cases/{reference}/act/request-supplement";
        var fields = Fields(await desk.ReadAsync(page), ("deficiencies.count", "1"), ("deficiencies[0].reason", "S01"), ("deficiencies[0].text", "Thiếu hợp đồng"), ("do", "check"));
        var check = await TextAsync(await desk.PostAsync(page, fields));
        check.ShouldContain("Trạng thái chuyển từ");
        check.ShouldContain("Bắt đầu tính hạn");
        check.ShouldContain("Thiếu hợp đồng");
        (await applicant.CaseAsync(reference)).GetProperty("stateCode").GetString().ShouldBe("A2");
        var done = await desk.PostAsync(page, Fields(check, ("deficiencies.count", "1"), ("deficiencies[0].reason", "S01"), ("deficiencies[0].text", "Thiếu hợp đồng"), ("do", "perform")));
        done.Headers.Location!.ToString().ShouldBe($"/cases/{reference}?done=request-supplement");
        (await applicant.CaseAsync(reference)).GetProperty("stateCode").GetString().ShouldBe("A3");
        (await desk.ReadAsync(done.Headers.Location.ToString())).ShouldContain("Đã thực hiện: Yêu cầu bổ sung, hoàn thiện hồ sơ.");
    }

    [Fact]
    public async Task takes_no_form_longer_than_any_of_ours()
    {
        var (_, reference) = await SubmittedAsync();
        using var desk = await SignedInAsync("int1");
        var page = $"/cases/{reference}/act/request-supplement";
        var lists = Enumerable.Range(0, 6).Select(i => ($"deficiencies[{i}].more.count", "200")).ToArray();
        (await desk.PostAsync(page, Fields(await desk.ReadAsync(page), [("deficiencies.count", "200"), .. lists, ("do", "check")]))).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task acts_once_however_often_it_is_sent()
    {
        var (_, reference) = await SubmittedAsync();
        using var desk = await SignedInAsync("int1");
        var page = $"/cases/{reference}/act/refuse-receipt";
        var fields = Fields(await desk.ReadAsync(page), ("reason", "duplicate"), ("explanation", "Trùng"), ("do", "perform")).ToList();
        (await desk.PostAsync(page, fields)).Headers.Location!.ToString().ShouldContain("done=");
        (await desk.PostAsync(page, fields)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await TextAsync(await desk.GetAsync($"/cases/{reference}"))).Split("Từ chối tiếp nhận").Length.ShouldBeLessThan(5);
    }

    [Fact]
    public async Task names_every_empty_field_and_keeps_what_was_typed()
    {
        var (_, reference) = await SubmittedAsync();
        using var desk = await SignedInAsync("int1");
        var page = $"/cases/{reference}/act/redirect";
        var answer = await TextAsync(await desk.PostAsync(page, Fields(await desk.ReadAsync(page), ("targetAuthority", ""), ("reason", "Không đúng nơi <b>"), ("do", "check"))));
        answer.ShouldContain("Cơ quan có thẩm quyền: không được để trống.");
        answer.ShouldContain("Không đúng nơi &lt;b&gt;");
        answer.ShouldContain("<title>Lỗi: ");
    }

    [Fact]
    public async Task tells_who_was_first_and_keeps_the_text()
    {
        var (_, reference) = await SubmittedAsync();
        using var first = await SignedInAsync("int1");
        using var second = await SignedInAsync("int2");
        var page = $"/cases/{reference}/act/request-supplement";
        (string, string)[] typed = [("deficiencies.count", "1"), ("deficiencies[0].reason", "S02"), ("deficiencies[0].text", "Bản của tôi 😀 \u202engược")];
        var fields = Fields(await second.ReadAsync(page), [.. typed, ("do", "perform")]).ToList();
        var other = $"/cases/{reference}/act/declare-conflict";
        (await first.PostAsync(other, Fields(await first.ReadAsync(other), ("hasConflict", "false"), ("do", "perform")))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var answer = await second.PostAsync(page, fields);
        answer.StatusCode.ShouldBe(HttpStatusCode.PreconditionFailed);
        var text = WebUtility.HtmlDecode(await TextAsync(answer));
        text.ShouldContain("Kê khai xung đột lợi ích – ");
        text.ShouldContain("Bản của tôi 😀 \u202engược</textarea>");
        var again = await second.SendAsync(page, [.. Fields(text, typed), .. Visitor.Fields(("do", "perform"), ("__RequestVerificationToken", Visitor.TokenOf(text)))]);
        again.Headers.Location!.ToString().ShouldContain("done=request-supplement");
    }

    [Theory]
    [InlineData("<script>alert(1)</script><b onmouseover=x>\"'&")]
    [InlineData("🦊👩‍👩‍👧 e\u0301\u0323 \u202eđảo\u202c عربى")]
    [InlineData("Thiếu hợp đồng.\r\n\r\nThiếu “dấu” – chữ ký…")]
    public async Task keeps_whatever_text_is_pasted_and_runs_none_of_it(string text)
    {
        var (applicant, reference) = await SubmittedAsync();
        using var desk = await SignedInAsync("int1");
        var page = $"/cases/{reference}/act/request-supplement";
        (string, string)[] typed = [("deficiencies.count", "1"), ("deficiencies[0].reason", "S01"), ("deficiencies[0].path", text), ("deficiencies[0].text", text)];
        var check = await TextAsync(await desk.PostAsync(page, Fields(await desk.ReadAsync(page), [.. typed, ("do", "check")])));
        check.ShouldNotContain("<script>alert");
        WebUtility.HtmlDecode(check).ReplaceLineEndings().ShouldContain(text.ReplaceLineEndings());
        (await desk.PostAsync(page, Fields(check, [.. typed, ("do", "perform")]))).Headers.Location!.ToString().ShouldContain("done=");
        (await office.FactsAsync(reference)).Intake.Supplements[^1].Items[0].Text.ReplaceLineEndings().ShouldBe(text.ReplaceLineEndings());
        (await applicant.CaseAsync(reference)).GetProperty("stateCode").GetString().ShouldBe("A3");
    }

    [Theory]
    [InlineData(2_000, false)]
    [InlineData(2_001, true)]
    public async Task takes_texts_to_their_limit_and_keeps_what_is_longer(int length, bool refused)
    {
        var (_, reference) = await SubmittedAsync();
        using var desk = await SignedInAsync("int1");
        var page = $"/cases/{reference}/act/request-supplement";
        var text = new string('ắ', length);
        var answer = await TextAsync(await desk.PostAsync(page, Fields(await desk.ReadAsync(page), ("deficiencies.count", "1"), ("deficiencies[0].reason", "S01"), ("deficiencies[0].text", text), ("do", "check"))));
        answer.Contains("<title>Lỗi: ", StringComparison.Ordinal).ShouldBe(refused);
        answer.ShouldContain(text);
    }

    [Fact]
    public async Task begins_a_supplement_with_what_intake_marked()
    {
        var (_, reference) = await SubmittedAsync();
        using var desk = await SignedInAsync("int1");
        var lacking = Regex.Count(await desk.ReadAsync($"/cases/{reference}/checklist"), "name=\"lack\"");
        lacking.ShouldBeGreaterThan(1);
        var form = await desk.ReadAsync($"/cases/{reference}/act/request-supplement?lack=0&lack=1&lack=9999&lack=x");
        form.ShouldContain("name=\"deficiencies.count\" value=\"2\"");
        using var applicant = await SignedInAsync("app1");
        (await applicant.GetAsync($"/cases/{reference}/checklist")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task adds_and_removes_items_without_scripts()
    {
        var (_, reference) = await SubmittedAsync();
        using var desk = await SignedInAsync("int1");
        var page = $"/cases/{reference}/act/request-supplement";
        var two = await TextAsync(await desk.PostAsync(page, Fields(await desk.ReadAsync(page), ("deficiencies.count", "1"), ("deficiencies[0].text", "Một"), ("do", "add:deficiencies"))));
        two.ShouldContain("deficiencies[1].text");
        var one = await TextAsync(await desk.PostAsync(page, Fields(two, ("deficiencies.count", "2"), ("deficiencies[0].text", "Một"), ("deficiencies[1].text", "Hai"), ("do", "remove:deficiencies[0]"))));
        one.ShouldContain("Hai");
        one.ShouldNotContain("Một</textarea>");
        one.ShouldNotContain("deficiencies[1].text");
    }

    [Fact]
    public async Task is_not_for_strangers_and_says_why_where_it_is_too_early()
    {
        var (_, reference) = await SubmittedAsync();
        using var stranger = await SignedInAsync("app2", "ORG3");
        (await stranger.GetAsync($"/cases/{reference}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await stranger.GetAsync($"/cases/{reference}/act/withdraw")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        using var desk = await SignedInAsync("int1");
        (await desk.GetAsync($"/cases/{reference}/act/nonsense")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await desk.ReadAsync($"/cases/{reference}/act/permit")).ShouldContain("Chưa thực hiện được việc này");
    }

    [Fact]
    public async Task names_people_only_who_exist()
    {
        var reference = (await office.TellAsync("refused", Stage.Accepted)).Reference!;
        using var head = await SignedInAsync("hod1");
        var page = $"/cases/{reference}/act/assign";
        (await head.ReadAsync(page)).ShouldContain("Vũ Hoài Nam");
        (await TextAsync(await head.PostAsync(page, Fields(await head.ReadAsync(page), ("handler", "nobody"), ("do", "check"))))).ShouldContain("nobody");
        (await office.FactsAsync(reference)).People.Parts.ShouldNotContain(part => part.Holder == "nobody");
    }

    private async Task<(HttpClient Applicant, string Reference)> SubmittedAsync()
    {
        var applicant = await office.As("app1");
        var reference = await applicant.FileAsync("token-payment");
        (await applicant.ActAsync(reference, "submit", version: "1")).StatusCode.ShouldBe(HttpStatusCode.OK);
        return (applicant, reference);
    }

    private async Task<Visitor> SignedInAsync(string userName, string? organisation = null)
    {
        var visitor = new Visitor(office);
        await visitor.SignInAsync(userName);
        if (organisation is not null)
        {
            await visitor.PostAsync("/sign-in/organisation", Visitor.Fields(("Organisation", organisation)));
        }
        return visitor;
    }

    private static Task<string> TextAsync(HttpResponseMessage answer) => answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

    /// <summary>What lies hidden in the form, with what a person fills in.</summary>
    private static IEnumerable<KeyValuePair<string, string>> Fields(string page, params (string, string)[] filled) =>
        Visitor.Fields(
        [
            ("_version", Regex.Match(page, "name=\"_version\" value=\"([^\"]*)").Groups[1].Value),
            ("_key", Regex.Match(page, "name=\"_key\" value=\"([^\"]*)").Groups[1].Value),
            .. filled,
        ]);
}
