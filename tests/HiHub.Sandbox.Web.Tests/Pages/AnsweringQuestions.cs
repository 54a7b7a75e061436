using System.Net;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Review;
using HiHub.Sandbox.Web.Hosting.Demo;
using HiHub.Sandbox.Web.Tests.Api;

namespace HiHub.Sandbox.Web.Tests.Pages;

/// <summary>Questions of the appraisal, answered one by one on the same page as a supplement list.</summary>
public sealed class AnsweringQuestions(RunningOffice office)
{
    [Fact]
    public async Task answers_each_and_gives_the_case_back()
    {
        var told = await office.TellAsync("token-payment", Stage.Accepted);
        await told.ActAsync("hod1", ActionName.Assign, new Assign.Input { Handler = "hnd1", Note = "Thụ lý." });
        await told.ActAsync("hnd1", ActionName.RequestClarification, new RequestClarification.Input
        {
            Reason = "Chưa rõ",
            Stage = "Thẩm định",
            LegalBasis = "NĐ 61/2018 Đ19.4",
            Questions = ["Ai giữ tiền ký quỹ?", "Khi nào dừng?"],
        });
        await told.ConfirmAsync("hod1");
        using var applicant = await Applicant.SignInAsync(office, "app1");
        var page = $"/applications/{told.Reference}/answer";
        (await applicant.ReadAsync($"/cases/{told.Reference}")).ShouldContain("đề nghị giải trình 2 nội dung");
        var missing = await Applicant.TextAsync(await applicant.SendAsync(page, [("Answers[0]", "Ngân hàng đối tác"), ("Answers[1]", " ")]));
        missing.ShouldContain("Trả lời nội dung 2: không được để trống.");
        missing.ShouldContain("Ngân hàng đối tác");
        var opened = await applicant.ReadAsync(page);
        (string, string)[] answers = [("Answers[0]", "Ngân hàng đối tác"), ("Answers[1]", "Khi quá ngưỡng")];
        (await applicant.SendAsync(opened, page, answers)).Headers.Location!.ToString().ShouldBe($"/cases/{told.Reference}?done=clarify");
        (await applicant.SendAsync(opened, page, answers)).Headers.Location!.ToString().ShouldBe($"/cases/{told.Reference}");
        (await office.FactsAsync(told.Reference!)).Review.OpenClarification().ShouldBeNull();
        (await applicant.GetAsync(page)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }
}
