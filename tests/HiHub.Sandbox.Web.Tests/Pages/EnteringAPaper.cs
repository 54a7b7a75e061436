using System.Net;
using HiHub.Sandbox.Web.Tests.Api;

namespace HiHub.Sandbox.Web.Tests.Pages;

/// <summary>The form that opens a paper dossier, without scripts: what is wrong is told at its field and nothing typed is lost.</summary>
public sealed class EnteringAPaper(RunningOffice office)
{
    private const string Odd = "<b>Hà</b> \u202Eđảo\u202C 🚁";

    private static readonly (string Name, string Value)[] s_filled =
    [
        ("Organisation", "ORG1"), ("Regime", "HN-LTD2026"), ("Channel", "Counter"), ("ReceivedOn.Day", "1"), ("ReceivedOn.Month", "2"), ("ReceivedOn.Year", "2020"), ("ReceivedTime", "08:30"),
        ("BroughtBy", Odd), ("SignedBy", Odd), ("Part", "LegalRepresentative"), ("Signed", "yes"),
    ];

    [Theory]
    [InlineData("ReceivedOn.Year", "2020", "Chỉ nhập giấy tờ nhận trong 30 ngày")]
    [InlineData("ReceivedOn.Year", "2199", "Thời điểm nhận ở tương lai.")]
    [InlineData("ReceivedOn.Month", "13", "Ngày nhận:")]
    [InlineData("ReceivedTime", "25:00", "ghi giờ và phút, ví dụ 14:30.")]
    [InlineData("Organisation", "SKHCN", "hãy chọn một mục.")]
    [InlineData("Channel", "Pigeon", "hãy chọn một mục.")]
    [InlineData("Channel", "7", "hãy chọn một mục.")]
    [InlineData("BroughtBy", " ", "không được để trống.")]
    [InlineData("SignedBy", "", "không được để trống.")]
    [InlineData("Regime", "NOWHERE", "hãy chọn một mục.")]
    public async Task tells_what_is_wrong_and_keeps_the_rest(string field, string value, string sentence)
    {
        using var visitor = await Applicant.SignInAsync(office, "int1");
        var answer = await visitor.SendAsync("/applications/entry?find=ORG1", [.. s_filled.Where(one => one.Name != field), (field, value)]);
        var page = await Applicant.TextAsync(answer);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        page.ShouldContain(sentence, Case.Sensitive, System.Text.RegularExpressions.Regex.Match(page, "(?s)error-summary.*?</div>").Value);
        page.ShouldContain(Odd);
    }

    [Fact]
    public async Task finds_an_applicant_by_its_name_without_marks_and_no_agency()
    {
        using var visitor = await Applicant.SignInAsync(office, "int1");
        (await visitor.ReadAsync("/applications/entry?find=ORG1")).ShouldContain("value=\"ORG1\"");
        (await visitor.ReadAsync("/applications/entry?find=SKHCN")).ShouldContain("Không có tổ chức nào khớp");
        (await visitor.ReadAsync($"/applications/entry?find={Uri.EscapeDataString(Odd)}")).ShouldContain(Odd);
    }

    [Fact]
    public async Task is_closed_to_everyone_else()
    {
        using var applicant = await Applicant.SignInAsync(office);
        (await applicant.GetAsync("/applications/entry?find=ORG1")).StatusCode.ShouldNotBe(HttpStatusCode.OK);
    }
}
