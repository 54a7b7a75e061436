using HiHub.Sandbox.Web.Tests.Api;

namespace HiHub.Sandbox.Web.Tests.Browser;

/// <summary>The quick check, answered by somebody who is not signed in.</summary>
public sealed class CheckingQuickly(RunningOffice office, Browsing browsing)
{
    [Fact]
    public async Task leads_a_lender_to_the_state_bank_and_says_why()
    {
        await using var journey = await browsing.BeginAsync(office, new Eyes(Scripts: false));
        await journey.OpenAsync("/");
        await journey.ClickAsync("Thử nghiệm của tôi thuộc cơ chế nào?");
        await journey.ClickAsync("Tiếp tục");
        (await journey.TextAsync()).ShouldContain("hãy chọn một câu trả lời.");
        foreach (var answer in new[]
        {
            "Công nghệ tài chính, ngân hàng", "Cho vay ngang hàng (P2P)", "Không", "Điều kiện thực, trong phạm vi giới hạn", "Khách hàng, người dân thật",
            "Có, dữ liệu cá nhân cơ bản", "Không", "Tại Hà Nội",
        })
        {
            await journey.CheckAsync(answer);
            await journey.ClickAsync("Tiếp tục");
        }
        await journey.ChooseAsync("Địa điểm thử nghiệm chính thuộc phường, xã nào của Hà Nội?", "Chưa xác định");
        await journey.ClickAsync("Tiếp tục");
        await journey.CheckAsync("Có");
        await journey.ClickAsync("Tiếp tục");
        await journey.CheckAsync("Không");
        await journey.ClickAsync("Tiếp tục");
        (await journey.HeadingAsync()).ShouldBe("Kết quả kiểm tra nhanh");
        (await journey.TextAsync()).ShouldContain("Ngân hàng Nhà nước Việt Nam (trụ sở chính)");
        (await journey.TextAsync()).ShouldContain("NĐ 94/2025/NĐ-CP Đ12, Đ13, theo nguồn thứ cấp");
        await journey.PictureAsync("router-result");
    }

    [Fact]
    public async Task names_both_answers_of_a_contradiction_on_a_phone()
    {
        await using var journey = await browsing.BeginAsync(office, new Eyes(Width: 320));
        await journey.OpenAsync("/router?field=health&ai=no&environment=simulationOnly&participants=customers&lang=en");
        var text = await journey.TextAsync();
        text.ShouldContain("The answers contradict each other");
        text.ShouldContain("Start again");
    }
}
