using System.Net;
using HiHub.Sandbox.Web.Tests.Api;

namespace HiHub.Sandbox.Web.Tests.Pages;

/// <summary>The pages of a draft without scripts: each is saved when it is sent, and nothing that was typed is lost.</summary>
public sealed class FillingInAnApplication(RunningOffice office)
{
    [Fact]
    public async Task begins_with_what_the_office_knows_and_says_what_is_continued()
    {
        using var applicant = await Applicant.SignInAsync(office);
        await applicant.BeginAsync();
        var tasks = await applicant.ReadAsync($"/applications/{applicant.Reference}");
        tasks.ShouldContain("Anh/chị đang làm tiếp bản nháp");
        tasks.ShouldContain("Khối M. Mức độ công khai");
        (await applicant.ReadAsync(applicant.At("submitter"))).ShouldContain("Trần Quốc Bảo");
        (await applicant.ReadAsync("/applications/start")).ShouldContain("Đơn vị đã có bản nháp đang lập dở");
    }

    [Fact]
    public async Task takes_over_the_answers_of_the_quick_check()
    {
        using var applicant = await Applicant.SignInAsync(office);
        var result = await applicant.ReadAsync(
            "/router?field=health&ai=no&environment=realConditions&participants=customers&personalData=none&security=no&place=hanoi&ward=Phường Cửa Nam&obstacle=notYetRegulated&standing=yes&duplicate=no");
        var address = System.Text.RegularExpressions.Regex.Match(result, "href=\"(/applications/start[^\"]+)\"").Groups[1].Value;
        (await applicant.ReadAsync(address)).ShouldContain("Theo kết quả kiểm tra nhanh");
        await applicant.BeginAsync(address);
        (await applicant.ReadAsync(applicant.At("proposal"))).ShouldContain("<option selected=\"selected\" value=\"health\"");
        (await applicant.ReadAsync(applicant.At("obstacles/1"))).ShouldContain("notYetRegulated");
        (await office.FactsAsync(applicant.Reference)).Intake.Router.ShouldNotBeNull();
    }

    [Fact]
    public async Task saves_a_page_and_leads_to_the_next()
    {
        using var applicant = await Applicant.SignInAsync(office);
        await applicant.BeginAsync();
        var answer = await applicant.SendAsync(applicant.At("summary"), [("proposal.summary", "Tóm tắt 🚁 \u202Eמבחן"), ("proposal.publicSummary", "Tóm tắt công khai"), ("do", "continue")]);
        answer.Headers.Location!.ToString().ShouldBe(applicant.At("innovation"));
        (await applicant.ReadAsync(applicant.At("summary"))).ShouldContain("Tóm tắt 🚁 \u202Eמבחן");
        (await applicant.ReadAsync($"/applications/{applicant.Reference}")).ShouldContain("Hoàn thành");
    }

    [Fact]
    public async Task saves_what_is_not_complete_and_says_what_is_missing()
    {
        using var applicant = await Applicant.SignInAsync(office);
        await applicant.BeginAsync();
        var answer = await applicant.SendAsync(applicant.At("summary"), [("proposal.summary", "Chỉ có tóm tắt"), ("do", "continue")]);
        answer.Headers.Location!.ToString().ShouldBe(applicant.At("summary?check=true"));
        var page = await applicant.ReadAsync(applicant.At("summary?check=true"));
        page.ShouldContain("Chỉ có tóm tắt");
        page.ShouldContain("Tóm tắt dùng để công khai: Thiếu tóm tắt dùng để công khai.");
        (await applicant.SendAsync(applicant.At("summary"), [("proposal.summary", "Lần hai"), ("do", "later")])).Headers.Location!.ToString().ShouldBe($"/applications/{applicant.Reference}");
    }

    [Fact]
    public async Task takes_2000_characters_and_keeps_2001_in_the_form()
    {
        using var applicant = await Applicant.SignInAsync(office);
        await applicant.BeginAsync();
        var (fits, over) = (string.Concat(Enumerable.Repeat("ngàn\r\n", 400))[..^2], new string('ế', 2_001));
        (await applicant.SendAsync(applicant.At("summary"), [("proposal.summary", fits + "x"), ("do", "later")])).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var answer = await applicant.SendAsync(applicant.At("summary"), [("proposal.summary", over), ("do", "continue")]);
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var page = await Applicant.TextAsync(answer);
        page.ShouldContain(over);
        page.ShouldContain("Tóm tắt đề án: Nội dung dài 2001 ký tự, vượt mức tối đa 2000 ký tự.");
    }

    [Fact]
    public async Task reads_numbers_and_days_as_they_are_written_here()
    {
        using var applicant = await Applicant.SignInAsync(office);
        await applicant.BeginAsync();
        var page = applicant.At("limits/new");
        var wrong = await applicant.SendAsync(page, [("testPlan.limits[0].code", "L1"), ("testPlan.limits[0].max", "nhiều"), ("do", "continue")]);
        (await Applicant.TextAsync(wrong)).ShouldContain("Mức tối đa: phải là một số.");
        (string, string)[] limit =
        [
            ("testPlan.limits[0].code", "L1"), ("testPlan.limits[0].dimension", "valuePerTransaction"), ("testPlan.limits[0].unit", "vnd"), ("testPlan.limits[0].period", "day"),
            ("testPlan.limits[0].max", "500.000"), ("testPlan.limits[0].enforcement", "report"), ("do", "continue"),
        ];
        (await applicant.SendAsync(page, limit)).Headers.Location!.ToString().ShouldBe(applicant.At("limits"));
        (await applicant.ReadAsync(applicant.At("check"))).ShouldContain("500.000");
        (await applicant.ReadAsync(applicant.At("limits/1"))).ShouldContain("value=\"500000\"");
        var plan = await applicant.SendAsync(applicant.At("plan"), [("testPlan.requestedStart.Day", "31"), ("testPlan.requestedStart.Month", "2"), ("testPlan.requestedStart.Year", "2027"), ("do", "continue")]);
        (await Applicant.TextAsync(plan)).ShouldContain("không có ngày này");
    }

    [Fact]
    public async Task adds_changes_and_removes_the_items_of_a_list()
    {
        using var applicant = await Applicant.SignInAsync(office);
        await applicant.BeginAsync();
        foreach (var name in new[] { "NĐ thứ nhất", "NĐ thứ hai" })
            await applicant.SendAsync(applicant.At("obstacles/new"), [("legalObstacles[0].instrument", name), ("do", "continue")]);
        var opened = await applicant.ReadAsync(applicant.At("obstacles"));
        opened.ShouldContain("1. NĐ thứ nhất");
        opened.ShouldContain("2. NĐ thứ hai");
        await applicant.SendAsync(applicant.At("obstacles/2"), [("legalObstacles[0].instrument", "NĐ thứ hai, sửa"), ("do", "later")]);
        await applicant.SendAsync(applicant.At("obstacles"), [], applicant.At("obstacles/1?handler=Remove"));
        var left = await applicant.ReadAsync(applicant.At("obstacles"));
        left.ShouldContain("1. NĐ thứ hai, sửa");
        left.ShouldNotContain("NĐ thứ nhất");
        (await applicant.GetAsync(applicant.At("obstacles/2"))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task adds_the_items_of_two_windows()
    {
        using var applicant = await Applicant.SignInAsync(office);
        await applicant.BeginAsync();
        var page = applicant.At("obstacles/new");
        var (one, two) = (await applicant.ReadAsync(page), await applicant.ReadAsync(page));
        await applicant.SendAsync(one, page, [("legalObstacles[0].instrument", "Của một"), ("do", "continue")]);
        var over = await Applicant.TextAsync(await applicant.SendAsync(two, page, [("legalObstacles[0].instrument", "Của hai"), ("legalObstacles[0].article", new string('9', 21)), ("do", "continue")]));
        over.ShouldContain("Điều: Nội dung dài 21 ký tự");
        over.ShouldContain("Của hai");
        await applicant.SendAsync(two, page, [("legalObstacles[0].instrument", "Của hai"), ("do", "continue")]);
        var list = await applicant.ReadAsync(applicant.At("obstacles"));
        list.ShouldContain("1. Của một");
        list.ShouldContain("2. Của hai");
    }

    [Fact]
    public async Task adds_lines_of_text_without_losing_the_rest()
    {
        using var applicant = await Applicant.SignInAsync(office);
        await applicant.BeginAsync();
        var page = await Applicant.TextAsync(await applicant.SendAsync(applicant.At("plan"), [("testPlan.objectives", "Mục tiêu"), ("do", "add:testPlan.hypotheses")]));
        page.ShouldContain("Mục tiêu");
        page.ShouldContain("testPlan.hypotheses[1]");
    }

    [Fact]
    public async Task tells_the_second_of_two_windows_and_keeps_its_text()
    {
        using var applicant = await Applicant.SignInAsync(office);
        await applicant.BeginAsync();
        var (one, two) = (await applicant.ReadAsync(applicant.At("summary")), await applicant.ReadAsync(applicant.At("summary")));
        var elsewhere = await applicant.ReadAsync(applicant.At("innovation"));
        await applicant.SendAsync(one, applicant.At("summary"), [("proposal.summary", "Của cửa sổ một"), ("do", "later")]);
        var told = await applicant.SendAsync(two, applicant.At("summary"), [("proposal.summary", "Của cửa sổ hai"), ("do", "later")]);
        told.StatusCode.ShouldBe(HttpStatusCode.PreconditionFailed);
        var page = await Applicant.TextAsync(told);
        page.ShouldContain("vừa được lưu ở một cửa sổ khác");
        page.ShouldContain("Của cửa sổ một");
        page.ShouldContain("Của cửa sổ hai");
        (await applicant.SendAsync(page, applicant.At("summary"), [("proposal.summary", "Của cửa sổ hai"), ("do", "later")])).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await applicant.SendAsync(elsewhere, applicant.At("innovation"), [("innovation.novelty", "Phần khác"), ("do", "later")])).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await applicant.ReadAsync(applicant.At("summary"))).ShouldContain("Của cửa sổ hai");
    }

    [Fact]
    public async Task of_another_organisation_does_not_exist()
    {
        using var applicant = await Applicant.SignInAsync(office);
        await applicant.BeginAsync();
        using var stranger = await Applicant.SignInAsync(office, "app2", "ORG3");
        foreach (var page in new[] { applicant.At("summary"), applicant.At("check"), applicant.At("obstacles/new"), $"/applications/{applicant.Reference}" })
            (await stranger.GetAsync(page)).StatusCode.ShouldBe(HttpStatusCode.NotFound, page);
        (await applicant.GetAsync(applicant.At("nothing"))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await applicant.GetAsync(applicant.At("obstacles/0"))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }
}
