using System.Net;
using HiHub.Sandbox.Web.Tests.Api;

namespace HiHub.Sandbox.Web.Tests.Pages;

/// <summary>A running system of its own, since its law changes.</summary>
public sealed class ChangingTheLawByForms
{
    [Fact]
    public async Task takes_a_figure_from_draft_over_dry_run_and_proposal_to_the_second_signature()
    {
        await using var office = await StartedAsync();
        using var author = await SignedIn(office, "rul1");
        using var other = await SignedIn(office, "rul2");
        var from = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime).AddDays(3);
        var refused = await (await author.PostAsync("/law/packs/HN-LTD2026/change", Figure("-5wd", from))).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        WebUtility.HtmlDecode(refused).ShouldContain("$.content.figures['consult.wd'].value");

        var draft = Location(await author.PostAsync("/law/packs/HN-LTD2026/change", Figure("5wd", from)));
        draft.ShouldStartWith("/law/drafts/D-");
        var page = WebUtility.HtmlDecode(await author.ReadAsync($"{draft}?tried=true"));
        page.ShouldContain("7 ngày làm việc");
        page.ShouldContain("5 ngày làm việc");
        page.ShouldContain("Kết quả chạy thử");
        Location(await author.PostAsync(draft, [], $"{draft}?handler=Propose")).ShouldBe(draft);

        WebUtility.HtmlDecode(await author.ReadAsync(draft)).ShouldContain("không được tự phê duyệt");
        (await author.ReadAsync(draft)).ShouldNotContain("handler=Confirm");
        (await other.ReadAsync(draft)).ShouldContain("handler=Confirm");
        var silent = await other.PostAsync(draft, [], $"{draft}?handler=Decline");
        WebUtility.HtmlDecode(await silent.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("Lý do không ban hành: không được để trống.");
        Location(await other.PostAsync(draft, [], $"{draft}?handler=Confirm")).ShouldBe(draft);
        WebUtility.HtmlDecode(await other.ReadAsync(draft)).ShouldContain("đã ban hành");
        WebUtility.HtmlDecode(await other.ReadAsync("/law/packs/HN-LTD2026/2")).ShouldContain("rul1 soạn, rul2 phê duyệt");
    }

    [Fact]
    public async Task takes_days_off_closures_and_swaps_with_their_notices()
    {
        await using var office = await StartedAsync();
        using var author = await SignedIn(office, "rul1");
        var wrong = await (await author.PostAsync("/law/calendar/change", Visitor.Fields(("What", "Closure"), ("Date.Day", "9"), ("Date.Month", "2"), ("Date.Year", "2027")))).Content
            .ReadAsStringAsync(TestContext.Current.CancellationToken);
        WebUtility.HtmlDecode(wrong).ShouldContain("Thông báo làm căn cứ: không được để trống.");
        var draft = Location(await author.PostAsync("/law/calendar/change", Day("Closure", "2027-02-03", "2027-02-04", ("Agency", "ubnd"))));
        var id = draft[(draft.LastIndexOf('/') + 1)..];
        Location(await author.PostAsync($"/law/calendar/change?draft={id}", Day("DayOff", "2027-03-08", null, ("Kind", "Compensation")))).ShouldBe(draft);
        Location(await author.PostAsync($"/law/calendar/change?draft={id}", Day("Swap", "2027-06-01", "2027-06-05"))).ShouldBe(draft);
        Location(await author.PostAsync($"/law/calendar/change?draft={id}", Day("NoDayOff", "2027-09-03", null))).ShouldBe(draft);
        Location(await author.PostAsync($"/law/calendar/change?draft={id}", Day("NoticeOfYear", "2027-01-01", null))).ShouldBe(draft);
        var page = WebUtility.HtmlDecode(await author.ReadAsync(draft));
        foreach (var line in new[] { "03/02/2027: nghỉ riêng với ubnd", "08/03/2027: nghỉ", "01/06/2027: nghỉ", "05/06/2027: làm việc", "03/09/2027: làm việc" })
            page.ShouldContain(line);
        Location(await author.PostAsync(draft, Visitor.Fields(("Seen", "letters")), $"{draft}?handler=Propose")).ShouldBe(draft);
        Location(await author.PostAsync(draft, Visitor.Fields(("Reason", "Gửi nhầm.")), $"{draft}?handler=Decline")).ShouldBe(draft);
        Location(await author.PostAsync(draft, Visitor.Fields(("Reason", "Chờ thông báo.")), $"{draft}?handler=Discard")).ShouldBe(draft);
        WebUtility.HtmlDecode(await author.ReadAsync("/law/drafts")).ShouldContain("đã hủy");
    }

    [Fact]
    public async Task is_for_those_who_work_with_it()
    {
        await using var office = await StartedAsync();
        using var applicant = await SignedIn(office, "app1");
        (await applicant.GetAsync("/law/drafts")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await applicant.GetAsync("/law/packs/HN-LTD2026/change")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await applicant.GetAsync("/law/packs")).StatusCode.ShouldBe(HttpStatusCode.OK);
        WebUtility.HtmlDecode(await applicant.ReadAsync("/law/packs/HN-LTD2026/1")).ShouldContain("mặc định hệ thống, chưa có căn cứ");
        (await applicant.GetAsync("/law/packs/HN-LTD2026/9")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await applicant.ReadAsync("/law/calendar")).ShouldContain("24/11/2026");
    }

    private static async Task<RunningOffice> StartedAsync()
    {
        var office = new RunningOffice();
        await office.InitializeAsync();
        return office;
    }

    private static async Task<Visitor> SignedIn(RunningOffice office, string name)
    {
        var visitor = new Visitor(office);
        await visitor.SignInAsync(name);
        return visitor;
    }

    private static string Location(HttpResponseMessage answer)
    {
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect, WebUtility.HtmlDecode(answer.Content.ReadAsStringAsync().GetAwaiter().GetResult()));
        return answer.Headers.Location!.ToString();
    }

    private static IEnumerable<KeyValuePair<string, string>> Figure(string value, DateOnly from) =>
        Visitor.Fields(
            ("Figure", "consult.wd"), ("Value", value), ("Confidence", "Default"), ("From.Day", $"{from.Day}"), ("From.Month", $"{from.Month}"), ("From.Year", $"{from.Year}"), ("Reason", "Rút ngắn."));

    private static IEnumerable<KeyValuePair<string, string>> Day(string what, string date, string? until, params (string Name, string Value)[] more)
    {
        var fields = Visitor.Fields([("What", what), .. Parts("Date", date), .. until is null ? [] : Parts("Until", until), .. more]);
        return fields.Concat(Visitor.Fields(("Vi", "Theo thông báo"), ("En", "By notice"), ("Source", "Thông báo 12/TB"), ("Confidence", "Article"), ("Reason", "Theo thông báo mới.")));
    }

    private static (string Name, string Value)[] Parts(string name, string day)
    {
        var parts = day.Split('-');
        return [($"{name}.Year", parts[0]), ($"{name}.Month", parts[1]), ($"{name}.Day", parts[2])];
    }
}
